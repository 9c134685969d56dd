package fr.prevenance.promise.web.draft;

import fr.prevenance.platform.web.Form;

/** A charter without a draft: its newest version, and whether its first day is set or past. */
public record ClosedPage(Frame frame, boolean begun, boolean dated, String today, Form form) {}
