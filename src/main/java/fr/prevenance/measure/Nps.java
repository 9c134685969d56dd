package fr.prevenance.measure;

import static fr.prevenance.measure.Confidence.Z;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Net Promoter Score (Reichheld 2003), from −100 to +100, with the adjusted Wald interval of Rocks
 * (The American Statistician, 2016). The counts are those of the answers; value and interval are
 * weighted as soon as the weights are not all 1.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Nps(
    long n,
    long promoters,
    long passives,
    long detractors,
    @JsonProperty("nps") @Nullable Double value,
    @Nullable Interval interval,
    @JsonIgnore @Nullable Estimate estimate) {

  public static Nps of(Scores scores) {
    scores.counts().keySet().forEach(Nps::refuseOutside);
    long n = scores.n();
    long promoters = scores.n(Nps::promotes);
    long detractors = scores.n(Nps::detracts);
    long passives = n - promoters - detractors;
    double effectiveN = scores.weighted() ? scores.effectiveN() : n;
    if (effectiveN == 0) return new Nps(n, promoters, passives, detractors, null, null, null);
    double whole = scores.weighted() ? scores.weight() : n;
    double praise = scores.weighted() ? scores.weight(Nps::promotes) : promoters;
    double blame = scores.weighted() ? scores.weight(Nps::detracts) : detractors;
    Estimate estimate = adjustedWald(praise / whole, blame / whole, effectiveN);
    Interval interval =
        Interval.around(estimate.value(), Z * estimate.standardError()).clamp(-100, 100);
    double value = 100 * (praise - blame) / whole;
    return new Nps(n, promoters, passives, detractors, value, interval, estimate);
  }

  private static Estimate adjustedWald(double promoters, double detractors, double n) {
    double p = (promoters * n + 0.75) / (n + 3);
    double d = (detractors * n + 0.75) / (n + 3);
    double centre = p - d;
    return Estimate.normal(centre, Math.sqrt((p + d - centre * centre) / (n + 3))).times(100);
  }

  private static boolean promotes(int score) {
    return score >= 9;
  }

  private static boolean detracts(int score) {
    return score <= 6;
  }

  private static void refuseOutside(int score) {
    if (!Scale.NPS.holds(score)) throw new IllegalArgumentException("No NPS score " + score);
  }
}
