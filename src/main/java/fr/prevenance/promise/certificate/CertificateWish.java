package fr.prevenance.promise.certificate;

import fr.prevenance.Refused;
import fr.prevenance.platform.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certification as someone wants it; what is null stays as it is.
 *
 * @param commitments the keys of the commitments that it covers
 */
public record CertificateWish(
    @Nullable String body,
    @Nullable String reference,
    @Nullable String scope,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable List<String> commitments) {

  private static final int NAME = 200;
  private static final int SCOPE = 1_000;
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2150;

  /** Its words and days, over those of a known one; everything that is wrong is said at once. */
  Terms over(@Nullable Terms known) {
    List<Refused.Field> wrong = new ArrayList<>();
    String body = name(wrong, "body", this.body, known == null ? "" : known.body());
    String reference =
        name(wrong, "reference", this.reference, known == null ? "" : known.reference());
    String scope = scope(wrong, known == null ? "" : known.scope());
    LocalDate from = day(wrong, "from", this.from, known == null ? null : known.from());
    LocalDate to = day(wrong, "to", this.to, known == null ? null : known.to());
    if (from != null && to != null && to.isBefore(from))
      wrong.add(new Refused.Field("to", "certificate.end-before-start", List.of()));
    if (!wrong.isEmpty() || from == null || to == null) throw Refused.invalidFields(wrong);
    return new Terms(body, reference, scope, from, to);
  }

  /** Of a certification written out in full: all that does not fit is said at once. */
  public void check() {
    over(null);
  }

  record Terms(String body, String reference, String scope, LocalDate from, LocalDate to) {

    static Terms of(Certificate one) {
      return new Terms(one.body(), one.reference(), one.scope(), one.from(), one.to());
    }
  }

  private static String name(
      List<Refused.Field> wrong, String field, @Nullable String wished, String known) {
    String text = line(wrong, field, Objects.requireNonNullElse(wished, known), NAME);
    if (text.isEmpty())
      wrong.add(new Refused.Field(field, "certificate." + field + "-missing", List.of()));
    return text;
  }

  private String scope(List<Refused.Field> wrong, String known) {
    String text = Objects.requireNonNullElse(scope, known).strip();
    if (text.length() > SCOPE)
      wrong.add(new Refused.Field("scope", "refused.too-long", List.of(SCOPE)));
    return text;
  }

  private static String line(List<Refused.Field> wrong, String field, String text, int longest) {
    try {
      return Lines.read(field, text, longest);
    } catch (Refused refused) {
      wrong.addAll(refused.fields());
      return text;
    }
  }

  private static @Nullable LocalDate day(
      List<Refused.Field> wrong,
      String field,
      @Nullable LocalDate wished,
      @Nullable LocalDate known) {
    LocalDate day = wished == null ? known : wished;
    if (day == null)
      wrong.add(new Refused.Field(field, "certificate." + field + "-missing", List.of()));
    else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
      wrong.add(
          new Refused.Field(
              field,
              "certificate.day-far",
              List.of(String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR))));
    return day;
  }
}
