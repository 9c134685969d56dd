package fr.prevenance.criterion.web;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The trees of criteria to start from, one per trade; that of transport follows EN 13816. */
@Component
class CriterionTemplates {

  static final List<String> TRADES =
      List.of("transport", "landlord", "cleaning", "retail", "hosting");

  record Node(String key, String fr, String en, @Nullable List<Node> parts) {

    String name(String language) {
      return language.equals("en") ? en : fr;
    }
  }

  private final CriterionDesk desk;

  CriterionTemplates(CriterionDesk desk) {
    this.desk = desk;
  }

  /** What is there already stays as it is; returns how many were added. */
  @Transactional
  public int apply(String trade, String language) {
    if (!TRADES.contains(trade)) throw Refused.invalidField("trade", "criterion.template.unknown");
    int before = desk.all().size();
    for (Node top : read(trade)) {
      desk.ensure(top.key(), top.name(language));
      for (Node part : top.parts() == null ? List.<Node>of() : top.parts()) {
        if (desk.find(part.key()).isEmpty()) desk.add(part.key(), part.name(language), top.key());
      }
    }
    return desk.all().size() - before;
  }

  private static List<Node> read(String trade) {
    String file = "/criteria/" + trade + ".json";
    try (InputStream json =
        Objects.requireNonNull(CriterionTemplates.class.getResourceAsStream(file))) {
      return List.of(JsonMapper.shared().readValue(json, Node[].class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
