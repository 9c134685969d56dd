/** The pages where a charter is written and led to the day it holds. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.web.draft;
