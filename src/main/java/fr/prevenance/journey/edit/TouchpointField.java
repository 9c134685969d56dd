package fr.prevenance.journey.edit;

import fr.prevenance.journey.MomentLink;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said of a contact. */
public enum TouchpointField {
  NAME("name", one -> List.of(one.name()), (one, said) -> one.name = said.line()),
  CHANNEL("channel", one -> channel(one.channel()), (one, said) -> one.channel = channel(said)),
  HUMANISED(
      "humanised",
      one ->
          List.of(Words.t(one.humanised() ? "mapeditor.humanised.yes" : "mapeditor.humanised.no")),
      (one, said) -> one.humanised = said.isChecked()),
  SYMBOL("symbol", one -> List.of(one.symbol()), (one, said) -> one.symbol = said.line()),
  EMOTION(
      "emotion",
      one ->
          one.emotion() == null
              ? List.of()
              : List.of(Words.t("mapeditor.emotion." + mood(one.emotion()))),
      (one, said) ->
          one.emotion =
              said.line().isEmpty()
                  ? null
                  : said.whole(Touchpoint.UNHAPPIEST, Touchpoint.HAPPIEST)),
  IMPORTANCE(
      "importance",
      one -> List.of(Words.t("mapeditor.importance." + one.importance())),
      (one, said) -> one.importance = said.whole(1, 5)),
  MOMENT("moment", one -> moment(one.moment()), (one, said) -> one.moment = Moments.read(said)),
  ACTORS("actors", Rows::actors, (one, said) -> one.actors = Rows.actors(said)),
  PAIN_POINTS(
      "painPoints", Rows::painPoints, (one, said) -> one.painPoints = Rows.painPoints(said)),
  CRITERIA("criteria", Touchpoint::criteria, (one, said) -> one.criteria = said.ticked()),
  COMMITMENTS(
      "commitments", Touchpoint::commitments, (one, said) -> one.commitments = said.ticked()),
  SKILLS("skills", Touchpoint::skills, (one, said) -> one.skills = said.lines());

  private final String word;
  private final Function<Touchpoint, List<String>> told;
  private final BiConsumer<Parts, Said> written;

  TouchpointField(
      String word, Function<Touchpoint, List<String>> told, BiConsumer<Parts, Said> written) {
    this.word = word;
    this.told = told;
    this.written = written;
  }

  public String word() {
    return word;
  }

  /** Criteria and commitments by their keys, all else in words. */
  public List<String> told(Touchpoint touchpoint) {
    return told.apply(touchpoint);
  }

  Touchpoint write(Touchpoint touchpoint, Said said) {
    var parts = new Parts(touchpoint);
    written.accept(parts, said);
    return parts.joined();
  }

  static Optional<TouchpointField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
  }

  /** From 1, unhappiest, to 5. */
  public static int mood(int emotion) {
    return emotion - Touchpoint.UNHAPPIEST + 1;
  }

  private static List<String> channel(@Nullable Channel channel) {
    return channel == null ? List.of() : List.of(Words.t("promise.channel." + channel));
  }

  private static @Nullable Channel channel(Said said) {
    return said.line().isEmpty()
        ? null
        : said.word(said.line(), Channel.class, "journey.channel.unknown");
  }

  private static List<String> moment(@Nullable MomentLink moment) {
    return moment == null ? List.of() : List.of(moment.name());
  }
}
