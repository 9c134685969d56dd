package fr.prevenance.promise.checks.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.checks.JargonDesk;
import java.util.List;

/** The words to avoid. */
public record JargonPage(List<JargonDesk.Term> terms, int removed, Form form, boolean writable) {}
