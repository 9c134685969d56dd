/** Keeps the files that people hand in, each organisation its own. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.files;
