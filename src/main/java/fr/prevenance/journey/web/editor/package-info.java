/** Where a map is written, in the page and as it will look. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.web.editor;
