@org.jspecify.annotations.NullMarked
package fr.prevenance.indicator.web;
