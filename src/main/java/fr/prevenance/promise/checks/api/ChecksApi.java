package fr.prevenance.promise.checks.api;

import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.promise.checks.CharterCheck;
import fr.prevenance.promise.checks.CheckCode;
import fr.prevenance.promise.checks.Found;
import fr.prevenance.promise.checks.JargonDesk;
import fr.prevenance.promise.checks.SentenceCheck;
import fr.prevenance.promise.checks.Sentences;
import fr.prevenance.promise.checks.Smart;
import fr.prevenance.promise.checks.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stores nothing. Specific, achievable and realistic are ticked by people: always false here. */
@RestController
@RequestMapping("/api/v1/charters/checks")
class ChecksApi {

  record SentencesJson(@Nullable List<@Nullable String> sentences) {}

  record WarningJson(CheckCode code, String message, List<Found> words) {

    static List<WarningJson> of(List<Warning> warnings) {
      return warnings.stream()
          .map(one -> new WarningJson(one.code(), one.message(), one.words()))
          .toList();
    }
  }

  record SentenceJson(String sentence, List<WarningJson> warnings, Smart smart) {

    static SentenceJson of(SentenceCheck check) {
      return new SentenceJson(check.sentence(), WarningJson.of(check.warnings()), check.smart());
    }
  }

  record CharterJson(List<WarningJson> warnings, List<SentenceJson> sentences) {}

  private final JargonDesk jargon;

  ChecksApi(JargonDesk jargon) {
    this.jargon = jargon;
  }

  @PostMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  CharterJson check(@RequestBody SentencesJson body) {
    CharterCheck check = jargon.checks().check(Sentences.read(body.sentences()).texts());
    return new CharterJson(
        WarningJson.of(check.warnings()),
        check.sentences().stream().map(SentenceJson::of).toList());
  }
}
