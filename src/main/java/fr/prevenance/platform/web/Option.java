package fr.prevenance.platform.web;

/** One line of a select. */
public record Option(String value, String label) {}
