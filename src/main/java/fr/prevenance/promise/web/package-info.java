/** The pages of the people who keep the charter. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.web;
