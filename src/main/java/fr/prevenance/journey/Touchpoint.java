package fr.prevenance.journey;

import fr.prevenance.signal.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact between customer and company. The same key in two maps is the same contact, lived and
 * measured once.
 *
 * @param channel null for a thing that is no channel, such as a screen at a stop
 * @param humanised whether the customer meets a person
 * @param symbol an icon's name
 * @param emotion what customers are supposed to feel, −2 to 2, as long as nothing is measured
 * @param importance of this moment to the customer, 1 to 5
 * @param criteria keys
 * @param commitments keys
 * @param skills in words, one per line of the map
 */
public record Touchpoint(
    String key,
    String name,
    @Nullable Channel channel,
    boolean humanised,
    String symbol,
    @Nullable Integer emotion,
    int importance,
    @Nullable MomentLink moment,
    List<Actor> actors,
    List<PainPoint> painPoints,
    List<String> criteria,
    List<String> commitments,
    List<String> skills) {

  public static final int USUAL_IMPORTANCE = 3;
  public static final int UNHAPPIEST = -2;
  public static final int HAPPIEST = 2;

  public Touchpoint {
    actors = List.copyOf(actors);
    painPoints = List.copyOf(painPoints);
    criteria = List.copyOf(criteria);
    commitments = List.copyOf(commitments);
    skills = List.copyOf(skills);
  }

  public static Touchpoint named(String key, String name) {
    return new Touchpoint(
        key,
        name,
        null,
        false,
        "",
        null,
        USUAL_IMPORTANCE,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public boolean isMomentOfTruth() {
    return moment != null;
  }

  /** The supposed emotion from 0 to 100. */
  public @Nullable Double supposed() {
    return emotion == null
        ? null
        : (Double) (100.0 * (emotion - UNHAPPIEST) / (HAPPIEST - UNHAPPIEST));
  }
}
