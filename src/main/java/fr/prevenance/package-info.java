/** The front door and the glue that every room uses. */
@org.jspecify.annotations.NullMarked
package fr.prevenance;
