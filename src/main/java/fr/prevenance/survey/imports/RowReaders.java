package fr.prevenance.survey.imports;

import fr.prevenance.organization.UnitDesk;
import fr.prevenance.platform.table.DateFormat;
import fr.prevenance.platform.table.DateGuess;
import fr.prevenance.platform.table.Row;
import fr.prevenance.platform.table.Rows;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the reading of a file by its mapping, which must fit. */
@Component
class RowReaders {

  private static final int SAMPLE = 1_000;

  private final UnitDesk units;

  RowReaders(UnitDesk units) {
    this.units = units;
  }

  RowReader of(Survey survey, ImportId id, ImportMapping mapping, TableFile file, Instant now) {
    List<String> titles = file.detection().titles();
    MappingRules.check(mapping, survey.questionnaire(), titles);
    List<QuestionColumn> questions = new ArrayList<>();
    Map<Target, MetaColumn> meta = new EnumMap<>(Target.class);
    DateFormat dates = null;
    for (Map.Entry<String, ImportMapping.Column> entry : mapping.columns().entrySet()) {
      int index = titles.indexOf(entry.getKey());
      ImportMapping.Column column = entry.getValue();
      Target target = Target.of(column.target()).orElse(null);
      if (target == null) {
        Question question = survey.questionnaire().byKey(column.target()).orElseThrow();
        questions.add(QuestionColumn.of(index, entry.getKey(), question, mapping, column));
      } else {
        MetaColumn told = MetaColumn.of(index, entry.getKey(), mapping, column);
        meta.put(target, told);
        if (target == Target.ANSWERED_AT) dates = format(file, told, column.format());
      }
    }
    questions.sort(
        Comparator.comparingInt(one -> survey.questionnaire().questions().indexOf(one.question())));
    MetaReader reader =
        new MetaReader(meta, new Places(units.tree()), new AnsweredAt(dates, now), now);
    return new RowReader(survey, id, questions, reader);
  }

  /**
   * One format for the whole column, guessed from its first thousand cells when the mapping gives
   * none.
   */
  private static @Nullable DateFormat format(
      TableFile file, MetaColumn column, @Nullable String asked) {
    if (asked != null && !asked.isBlank()) return DateFormat.of(asked);
    Set<String> samples = new LinkedHashSet<>();
    try (Rows rows = file.rows()) {
      for (int n = 0; n < SAMPLE && rows.hasNext(); n++) {
        Row row = rows.next();
        String text = row.fatal().isPresent() ? null : column.text(row);
        if (text != null) samples.add(text);
      }
    }
    return DateGuess.of(samples).map(DateGuess::format).orElse(null);
  }
}
