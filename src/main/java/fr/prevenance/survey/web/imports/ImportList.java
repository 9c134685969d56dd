package fr.prevenance.survey.web.imports;

import fr.prevenance.survey.imports.Import;
import java.util.List;

public record ImportList(
    String surveyKey, String title, boolean open, List<Import> imports, String mistake) {

  public String base() {
    return "/surveys/" + surveyKey + "/imports";
  }

  public long imported() {
    return imports.stream()
        .filter(one -> one.status() == Import.Status.DONE)
        .mapToLong(one -> one.tally().imported())
        .sum();
  }

  public String href(Import one) {
    return base() + "/" + one.id().value();
  }
}
