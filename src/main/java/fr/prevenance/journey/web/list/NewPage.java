package fr.prevenance.journey.web.list;

import fr.prevenance.journey.MapTemplate;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;

/** A new map: from nothing, or from a template. */
public record NewPage(Form form, List<Option> units, List<MapTemplate> templates) {}
