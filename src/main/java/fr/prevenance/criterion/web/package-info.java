@org.jspecify.annotations.NullMarked
package fr.prevenance.criterion.web;
