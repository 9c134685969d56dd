package fr.prevenance.promise.standard;

/** A face with the count of its changes, by which two editors find out about each other. */
public record FaceVersion(StandardFace face, int version) {}
