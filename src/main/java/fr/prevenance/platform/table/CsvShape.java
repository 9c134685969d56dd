package fr.prevenance.platform.table;

/**
 * How the text of a file is cut into rows.
 *
 * @param linesToSkip lines above the first record (the "sep=;" line that Excel writes)
 */
record CsvShape(FileCharset charset, char delimiter, int linesToSkip) {}
