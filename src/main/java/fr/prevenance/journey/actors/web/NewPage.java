package fr.prevenance.journey.actors.web;

import fr.prevenance.platform.web.Form;

/** A cartography to open by hand, or from a file. */
public record NewPage(Form form, Form file) {}
