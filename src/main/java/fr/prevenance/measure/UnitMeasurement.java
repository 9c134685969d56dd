package fr.prevenance.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The figure of one unit that owns answers, without those below it. */
public record UnitMeasurement(String unitKey, @JsonUnwrapped Measurement measurement) {}
