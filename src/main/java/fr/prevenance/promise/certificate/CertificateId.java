package fr.prevenance.promise.certificate;

import java.util.UUID;

/** Which certification. */
public record CertificateId(UUID value) {}
