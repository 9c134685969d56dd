package fr.prevenance.organization.web;

import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

public record TokensPage(Form form, List<Line> lines, List<Scope> scopes) {

  public record Line(TokenId id, String name, String scopes, String since) {}

  public record Scope(String word, String label, boolean chosen) {}

  static TokensPage of(Form form, Set<String> chosen, List<TokenDesk.Listed> tokens, ZoneId zone) {
    return new TokensPage(
        form,
        tokens.stream()
            .map(one ->
                new Line(
                    one.id(),
                    one.name(),
                    String.join(", ", one.scopes()),
                    Dates.date(one.createdAt().atZone(zone).toLocalDate())))
            .toList(),
        TokenScope.all().stream()
            .map(scope ->
                new Scope(
                    scope.word(),
                    Words.t("organization.scope." + scope.name()),
                    chosen.contains(scope.word())))
            .toList());
  }
}
