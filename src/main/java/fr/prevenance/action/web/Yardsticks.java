package fr.prevenance.action.web;

import fr.prevenance.action.Verification;
import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.action.Verification.ByPerson;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Operator;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in words what an action is judged by. */
@Component
class Yardsticks {

  private final Measures measures;

  Yardsticks(Measures measures) {
    this.measures = measures;
  }

  /** The catalogue is read once for a whole page. */
  Labels labels() {
    return new Labels(measures.catalogue());
  }

  record Labels(List<MeasureDescription> catalogue) {

    String brief(Verification verification) {
      return switch (verification) {
        case ByMeasure one -> Words.t("action.verification.bar", label(one.measure()), sign(one));
        case ByPerson one -> one.method();
      };
    }

    String bar(ByMeasure one) {
      String value = Figures.value(one.expectation().expected(), unit(one.measure()));
      return Words.t(
          one.expectation().operator() == Operator.AT_LEAST
              ? "action.bar.least"
              : "action.bar.most",
          value);
    }

    private String sign(ByMeasure one) {
      String value = Figures.value(one.expectation().expected(), unit(one.measure()));
      return (one.expectation().operator() == Operator.AT_LEAST ? "≥\u00a0" : "≤\u00a0") + value;
    }

    String label(MeasureRef ref) {
      return described(ref).map(MeasureDescription::label).orElse(ref.key());
    }

    UnitOfMeasure unit(MeasureRef ref) {
      return described(ref).map(MeasureDescription::unit).orElse(UnitOfMeasure.NUMBER);
    }

    private Optional<MeasureDescription> described(MeasureRef ref) {
      return catalogue.stream()
          .filter(one -> one.source().equals(ref.source()) && one.key().equals(ref.key()))
          .findFirst();
    }
  }
}
