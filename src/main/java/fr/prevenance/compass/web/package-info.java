@org.jspecify.annotations.NullMarked
package fr.prevenance.compass.web;
