/** Keeps what was said each time a charter was looked at again. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.review;
