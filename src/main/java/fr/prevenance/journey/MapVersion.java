package fr.prevenance.journey;

import java.time.Instant;

/** A map as somebody wanted to keep it. */
public record MapVersion(int number, String name, JourneyMap map, Instant keptAt, String keptBy) {}
