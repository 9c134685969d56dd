package fr.prevenance.organization;

import fr.prevenance.Refused;
import java.util.Arrays;
import java.util.List;

/** What a token may do: one pair of read and write per module. */
public enum TokenScope {
  ORGANIZATION_ADMIN("organization:admin"),
  UNITS_READ("units:read"),
  UNITS_WRITE("units:write"),
  SURVEYS_READ("surveys:read"),
  SURVEYS_WRITE("surveys:write"),
  RESPONSES_READ("responses:read"),
  RESPONSES_WRITE("responses:write"),
  INDICATORS_READ("indicators:read"),
  INDICATORS_WRITE("indicators:write"),
  PROMISES_READ("promises:read"),
  PROMISES_WRITE("promises:write"),
  JOURNEYS_READ("journeys:read"),
  JOURNEYS_WRITE("journeys:write"),
  INSIGHT_READ("insight:read"),
  ACTIONS_READ("actions:read"),
  ACTIONS_WRITE("actions:write");

  private final String word;

  TokenScope(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static TokenScope of(String word) {
    return Arrays.stream(values())
        .filter(scope -> scope.word.equals(word))
        .findFirst()
        .orElseThrow(
            () -> Refused.invalidField("scopes", "organization.token.scope-unknown", word));
  }

  public static List<TokenScope> all() {
    return List.of(values());
  }
}
