package fr.prevenance.promise.standard;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Words;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** With customers, from managers to their teams, between teams: three faces of one standard. */
@NamedInterface("standard")
public enum Face {
  SERVICE,
  MANAGEMENT,
  COOPERATION;

  public String label() {
    return Words.t("standard.face." + name());
  }

  /** As addresses write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Face of(String word) {
    return Arrays.stream(values())
        .filter(face -> face.word().equals(word))
        .findFirst()
        .orElseThrow(Refused::notFound);
  }
}
