package fr.prevenance.organization.web;

import fr.prevenance.organization.TokenScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public record TokenForm(@Nullable String name, @Nullable List<String> scopes) {

  Set<TokenScope> chosen() {
    Set<TokenScope> chosen = EnumSet.noneOf(TokenScope.class);
    for (String word : scopes == null ? List.<String>of() : scopes) chosen.add(TokenScope.of(word));
    return chosen;
  }
}
