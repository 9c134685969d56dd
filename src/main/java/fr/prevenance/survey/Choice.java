package fr.prevenance.survey;

public record Choice(String key, String label) {}
