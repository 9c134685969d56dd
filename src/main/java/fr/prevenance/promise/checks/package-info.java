/** The writing checks of a charter: pure functions on sentences. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.checks;
