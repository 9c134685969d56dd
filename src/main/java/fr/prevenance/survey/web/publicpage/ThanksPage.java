package fr.prevenance.survey.web.publicpage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param again where the next person at a kiosk begins
 */
public record ThanksPage(
    String organization,
    String title,
    String language,
    List<String> changed,
    @Nullable String again) {}
