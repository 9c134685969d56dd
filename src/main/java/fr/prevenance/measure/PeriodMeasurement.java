package fr.prevenance.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** The figure of one month, {@code 2026-03}. */
public record PeriodMeasurement(String period, @JsonUnwrapped Measurement measurement) {}
