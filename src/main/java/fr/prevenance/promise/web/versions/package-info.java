/** The texts of a charter, one after the other: read, compared, signed, reviewed. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.web.versions;
