package fr.prevenance.journey.edit;

import fr.prevenance.journey.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is said of a stage. */
public enum StageField {
  NAME(
      "name",
      stage -> List.of(stage.name()),
      (one, said) ->
          new Stage(
              one.key(),
              said.line(),
              one.doing(),
              one.expects(),
              one.feels(),
              one.fits(),
              one.touchpoints())),
  DOING(
      "doing",
      stage -> List.of(stage.doing()),
      (one, said) ->
          new Stage(
              one.key(),
              one.name(),
              said.line(),
              one.expects(),
              one.feels(),
              one.fits(),
              one.touchpoints())),
  EXPECTS(
      "expects",
      stage -> List.of(stage.expects()),
      (one, said) ->
          new Stage(
              one.key(),
              one.name(),
              one.doing(),
              said.line(),
              one.feels(),
              one.fits(),
              one.touchpoints())),
  FEELS(
      "feels",
      stage -> List.of(stage.feels()),
      (one, said) ->
          new Stage(
              one.key(),
              one.name(),
              one.doing(),
              one.expects(),
              said.line(),
              one.fits(),
              one.touchpoints())),
  FITS("fits", Fits::told, (one, said) -> Redrawn.withFits(one, Fits.read(said)));

  private final String word;
  private final Function<Stage, List<String>> told;
  private final BiFunction<Stage, Said, Stage> written;

  StageField(
      String word, Function<Stage, List<String>> told, BiFunction<Stage, Said, Stage> written) {
    this.word = word;
    this.told = told;
    this.written = written;
  }

  public String word() {
    return word;
  }

  public List<String> told(Stage stage) {
    return told.apply(stage);
  }

  Stage write(Stage stage, Said said) {
    return written.apply(stage, said);
  }

  static Optional<StageField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
  }
}
