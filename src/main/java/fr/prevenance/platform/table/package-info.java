/**
 * Keeps the reading of uploaded CSV and XLSX files whatever their charset and shape, and the
 * writing of exports. Announces nothing. Needs nothing but the refusal of the root.
 */
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.table;
