package fr.prevenance.survey;

import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which responses to read, newest first: where and when they were given, and what they say. */
public record ResponseQuery(Given given, Said said, @Nullable Cursor after) {

  ResponseQuery from(@Nullable Cursor other) {
    return new ResponseQuery(given, said, other);
  }

  /** Null means any. */
  public record Given(
      @Nullable Collection<UnitId> units,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Channel channel,
      Response.@Nullable Status status) {}

  /**
   * @param words each of them somewhere in the texts, whatever the case and the accents
   * @param commented only those with a text
   */
  public record Said(
      @Nullable Scored scored, @Nullable Picked picked, List<String> words, boolean commented) {
    public static final Said ANYTHING = new Said(null, null, List.of(), false);

    boolean onlyScored() {
      return picked == null && words.isEmpty() && !commented;
    }
  }

  public record Scored(String question, Set<Integer> scores) {}

  public record Picked(String question, String choice) {}

  /** The last response that was shown. */
  public record Cursor(LocalDate day, UUID id) {

    private static final Pattern SHAPE =
        Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    public static Cursor of(Response response) {
      return new Cursor(response.moment().day(), response.id().value());
    }

    /** Null for what is no cursor. */
    public static @Nullable Cursor parse(@Nullable String text) {
      Matcher matcher = SHAPE.matcher(text == null ? "" : text);
      if (!matcher.matches()) return null;
      try {
        return new Cursor(LocalDate.parse(matcher.group(1)), UUID.fromString(matcher.group(2)));
      } catch (java.time.DateTimeException e) {
        return null;
      }
    }

    @Override
    public String toString() {
      return day + "_" + id;
    }
  }
}
