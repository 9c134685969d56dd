package fr.prevenance.journey.web.share;

import fr.prevenance.journey.web.map.MapPage;

/** A shared map and the organisation that shares it. */
public record PublicJourney(MapPage map, String organization) {}
