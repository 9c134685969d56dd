package fr.prevenance.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer as a script, an import or the demo brings it; the answers have passed their door. */
public record NewResponse(
    @Nullable Instant answeredAt,
    @Nullable String unitKey,
    @Nullable String channel,
    @Nullable String mode,
    @Nullable String customerRef,
    @Nullable String externalId,
    @Nullable Double weight,
    Answers answers) {}
