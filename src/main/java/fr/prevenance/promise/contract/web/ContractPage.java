package fr.prevenance.promise.contract.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.promise.web.Gauge;
import fr.prevenance.promise.web.StandingLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One contract: what is expected, how it stands, who signed, what was said. */
public record ContractPage(
    Head head,
    List<Group> groups,
    List<Signed> signatures,
    List<Talk> interviews,
    Rights rights,
    Forms forms) {

  public record Head(
      String path, String name, String unit, String term, ContractsPage.Life life, long orphans) {}

  /**
   * The objectives of one part.
   *
   * @param title the part, and what its objectives weigh together
   */
  public record Group(String title, List<Line> lines) {}

  /**
   * @param told null for a commitment that is promised no more
   */
  public record Line(
      String sentence,
      String weight,
      String expected,
      StandingLine.@Nullable Told told,
      @Nullable Gauge gauge) {}

  /**
   * @param by who noted it, empty when it is the signer
   */
  public record Signed(String side, String name, String on, String by) {}

  public record Talk(String id, String day, String by, String notes, List<Judged> outcomes) {}

  public record Judged(String sentence, String result, String remark) {}

  /**
   * @param sides those that the viewer may still note a signature for
   */
  public record Rights(
      boolean writes, boolean edits, boolean reviews, List<Option> sides, boolean archived) {}

  /**
   * @param asked the objectives to judge, in the order of the form
   */
  public record Forms(Form sign, Form review, String today, List<String> asked) {}
}
