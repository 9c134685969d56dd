package fr.prevenance.survey.imports;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real files beside the project, where they are there. */
final class RealData {

  private RealData() {}

  static Path file(String name) {
    Path file = Path.of(System.getProperty("prevenance.shared", "../shared"), "data", name);
    assumeThat(Files.isRegularFile(file)).as(name + " is absent: nothing to import").isTrue();
    return file;
  }
}
