/** The list of charters, and the pages where one is opened, named, put away and brought back. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.web.cover;
