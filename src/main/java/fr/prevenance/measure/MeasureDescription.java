package fr.prevenance.measure;

/**
 * One line of the catalogue: a figure that can be asked for, with a label in the reader's language.
 */
public record MeasureDescription(
    String source, String key, String label, UnitOfMeasure unit, Direction direction) {}
