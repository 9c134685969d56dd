@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.web.touchpoint;
