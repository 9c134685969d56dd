package fr.prevenance.journey.web.map;

/**
 * Where most irritants are, and what is being done there.
 *
 * @param action the address of the action, or of a new one; empty for who may not write
 */
public record Gathering(String where, String repair, String action, boolean open) {}
