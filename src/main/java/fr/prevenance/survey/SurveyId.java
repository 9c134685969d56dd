package fr.prevenance.survey;

import fr.prevenance.TypedId;
import java.util.UUID;

public record SurveyId(UUID value) implements TypedId {}
