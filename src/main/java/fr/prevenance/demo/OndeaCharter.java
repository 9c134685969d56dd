package fr.prevenance.demo;

import fr.prevenance.promise.CharterWish;
import fr.prevenance.promise.CoverWords;
import fr.prevenance.promise.PrefaceWish;
import fr.prevenance.promise.WorkingGroup;
import java.util.List;
import java.util.Map;

/** What stands around the promises of the network's charter. */
final class OndeaCharter {

  private OndeaCharter() {}

  static CharterWish inEnglish() {
    var english =
        new CoverWords("The Ondéa network charter", "Travel with an easy mind", "passengers");
    return new CharterWish(
        null, null, null, null, null, null, null, null, null, Map.of("en", english));
  }

  static PrefaceWish preface() {
    List<PrefaceWish.AxisWish> axes =
        List.of(
            axis(OndeaPromises.BEFORE, "Avant de partir", "Before you travel"),
            axis(OndeaPromises.DURING, "Pendant le trajet", "On the way"),
            axis(OndeaPromises.AFTER, "Après, si besoin", "Afterwards, if needed"));
    return new PrefaceWish(null, axes, group());
  }

  private static PrefaceWish.AxisWish axis(String key, String name, String english) {
    return new PrefaceWish.AxisWish(key, name, Map.of("en", english));
  }

  static WorkingGroup group() {
    return new WorkingGroup(
        4,
        List.of(
            new WorkingGroup.Member("Thomas Quéré", "conducteur", 4),
            new WorkingGroup.Member("Élodie Ferrand", "guichet", 3),
            new WorkingGroup.Member("Julien Abadie", "régulation", 4),
            new WorkingGroup.Member("Rémi Cazal", "téléphone", 2),
            new WorkingGroup.Member("Lucie Faure", "réclamations", 3)));
  }
}
