package fr.prevenance.promise.certificate.web;

import java.util.List;

/** Every certification, the first to end first. */
public record CertificatesPage(String lead, List<CertificateLine> lines, boolean writes) {}
