package fr.prevenance.promise.checks;

import fr.prevenance.Refused;
import fr.prevenance.platform.Lines;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the words that an organisation wants to avoid: ours to begin with, less those it took out,
 * plus its own.
 */
@Service
@Transactional
public class JargonDesk {

  private static final int LONGEST = 60;
  private static final int MOST = 500;

  /**
   * @param own whether the organisation added it itself
   */
  public record Term(String text, boolean own) {}

  private record Choice(String term, boolean wanted) {}

  private final JdbcClient jdbc;

  JargonDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order of the alphabet. */
  @Transactional(readOnly = true)
  public List<Term> terms() {
    Map<String, Term> terms = new TreeMap<>();
    for (String text : defaults()) terms.put(key(text), new Term(text, false));
    for (Choice choice : choices()) {
      String key = key(choice.term());
      if (!choice.wanted()) terms.remove(key);
      else terms.putIfAbsent(key, new Term(choice.term(), true));
    }
    var order = Collator.getInstance(Locale.FRENCH);
    return terms.values().stream().sorted((a, b) -> order.compare(a.text(), b.text())).toList();
  }

  @Transactional(readOnly = true)
  public Phrases phrases() {
    return Phrases.of(terms().stream().map(Term::text).toList());
  }

  @Transactional(readOnly = true)
  public CharterChecks checks() {
    return new CharterChecks(phrases());
  }

  /** How many of our words the organisation took out. */
  @Transactional(readOnly = true)
  public int removed() {
    return (int) choices().stream().filter(choice -> !choice.wanted()).count();
  }

  public String add(String typed) {
    String term = Lines.read("term", typed, LONGEST);
    if (key(term).isBlank()) throw Refused.invalidField("term", "check.jargon.missing");
    List<Term> known = terms();
    if (known.stream().anyMatch(one -> key(one.text()).equals(key(term)))) {
      throw Refused.invalidField("term", "check.jargon.known", term);
    }
    if (known.size() >= MOST) throw Refused.invalidField("term", "check.jargon.many", MOST);
    forget(term);
    if (!isDefault(term)) write(term, true);
    return term;
  }

  public void remove(String term) {
    Term known =
        terms().stream()
            .filter(one -> key(one.text()).equals(key(term)))
            .findFirst()
            .orElseThrow(Refused::notFound);
    forget(known.text());
    if (!known.own()) write(known.text(), false);
  }

  /** Our words come back; those of the organisation stay. */
  public int restore() {
    return jdbc.sql("delete from promise.jargon_term where not wanted").update();
  }

  private void forget(String term) {
    for (Choice choice : choices()) {
      if (key(choice.term()).equals(key(term))) {
        jdbc.sql("delete from promise.jargon_term where term = :term")
            .param("term", choice.term())
            .update();
      }
    }
  }

  private void write(String term, boolean wanted) {
    jdbc.sql(
            "insert into promise.jargon_term (term, wanted) values (:term, :wanted) on conflict (organization_id, term) do update set wanted = excluded.wanted")
        .param("term", term)
        .param("wanted", wanted)
        .update();
  }

  private List<Choice> choices() {
    return jdbc.sql("select term, wanted from promise.jargon_term order by term")
        .query(
            (row, n) -> new Choice(String.valueOf(row.getString("term")), row.getBoolean("wanted")))
        .list();
  }

  private static boolean isDefault(String term) {
    return defaults().stream().anyMatch(one -> key(one).equals(key(term)));
  }

  private static List<String> defaults() {
    List<String> all = new ArrayList<>(Phrases.lines("jargon", "fr"));
    all.addAll(Phrases.lines("jargon", "en"));
    return all;
  }

  /** Two spellings that would find the same words are one term. */
  private static String key(String term) {
    return String.join(" ", Token.of(term).stream().map(Token::stem).toList())
        + (term.endsWith("*") ? "*" : "");
  }
}
