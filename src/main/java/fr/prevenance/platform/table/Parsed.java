package fr.prevenance.platform.table;

import java.util.List;
import java.util.Optional;

/** What a cell was read as: a value, or the message that says why it does not fit. */
public sealed interface Parsed<T> {

  record Value<T>(T value) implements Parsed<T> {}

  record Misfit<T>(String key, List<Object> arguments) implements Parsed<T> {}

  static <T> Parsed<T> of(T value) {
    return new Value<>(value);
  }

  static <T> Parsed<T> misfit(String key, Object... arguments) {
    return new Misfit<>(key, List.of(arguments));
  }

  default boolean isValue() {
    return this instanceof Value;
  }

  default Optional<T> toOptional() {
    return this instanceof Value<T>(T value) ? Optional.of(value) : Optional.empty();
  }
}
