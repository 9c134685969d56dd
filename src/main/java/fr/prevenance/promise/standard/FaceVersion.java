package fr.prevenance.promise.standard;

import org.springframework.modulith.NamedInterface;

/** A face with the count of its changes, by which two editors find out about each other. */
@NamedInterface("standard")
public record FaceVersion(StandardFace face, int version) {}
