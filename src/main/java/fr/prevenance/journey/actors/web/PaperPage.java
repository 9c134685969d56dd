package fr.prevenance.journey.actors.web;

/** A cartography for paper. */
public record PaperPage(CartographyPage page, String organization, String css) {}
