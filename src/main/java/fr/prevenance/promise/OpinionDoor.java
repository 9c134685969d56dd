package fr.prevenance.promise;

/** An address where customers say what they lived. */
public record OpinionDoor(String label, String path) {}
