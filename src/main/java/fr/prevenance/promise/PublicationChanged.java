package fr.prevenance.promise;

/** The public page of a charter was opened, taken down, or offers another door. */
public record PublicationChanged(CharterId charter) {}
