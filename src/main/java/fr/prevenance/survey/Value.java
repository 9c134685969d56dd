package fr.prevenance.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one question was answered. */
public sealed interface Value {

  record Score(int score) implements Value {}

  record Chosen(String key) implements Value {}

  record ChosenMany(List<String> keys) implements Value {
    public ChosenMany {
      keys = List.copyOf(keys);
    }
  }

  record Text(String text) implements Value {}

  /** Kept without trailing zeros, so that equal numbers are equal values. */
  record Amount(BigDecimal number) implements Value {
    public Amount {
      number = number.stripTrailingZeros();
      number = number.scale() < 0 ? number.setScale(0) : number;
    }
  }

  record Day(LocalDate date) implements Value {}

  record YesNo(boolean yes) implements Value {}

  /** How to reach a person again, and whether that person agreed to it. */
  record Contact(
      @Nullable String name, @Nullable String email, @Nullable String phone, boolean consent)
      implements Value {}
}
