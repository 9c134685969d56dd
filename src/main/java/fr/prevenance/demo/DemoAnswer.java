package fr.prevenance.demo;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One response, ready for the Desk or for {@code POST …/responses}. */
public record DemoAnswer(
    String surveyKey,
    ZonedDateTime answeredAt,
    String unitKey,
    String channel,
    String mode,
    @Nullable String externalId,
    Map<String, Object> answers) {}
