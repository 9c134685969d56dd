package fr.prevenance.promise.web.draft;

import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.PrefaceWish;
import fr.prevenance.promise.WorkingGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who writes the charter, by trade, and who came, as typed. */
public record GroupForm(
    @Nullable Integer groupVersion,
    @Nullable String meetings,
    @Nullable List<@Nullable Row> members) {

  private static final int SPARE = 3;

  public record Row(@Nullable String name, @Nullable String trade, @Nullable String attended) {}

  static GroupForm of(CharterVersion version) {
    WorkingGroup group = version.preface().group();
    List<@Nullable Row> rows = new ArrayList<>();
    group
        .members()
        .forEach(one -> rows.add(new Row(one.name(), one.trade(), String.valueOf(one.attended()))));
    for (int i = 0; i < SPARE; i++) rows.add(new Row("", "", ""));
    return new GroupForm(
        version.version(), group.meetings() == 0 ? "" : String.valueOf(group.meetings()), rows);
  }

  PrefaceWish wish() {
    var typed = new Typed();
    Long held = typed.whole("meetings", meetings);
    List<WorkingGroup.Member> there = new ArrayList<>();
    for (int i = 0; members != null && i < members.size(); i++) {
      Row row = members.get(i);
      if (row == null || Typed.line(row.name()).isEmpty() && Typed.line(row.trade()).isEmpty())
        continue;
      Long came = typed.whole("members[" + i + "].attended", row.attended());
      there.add(
          new WorkingGroup.Member(
              Typed.line(row.name()), Typed.line(row.trade()), came == null ? 0 : came.intValue()));
    }
    typed.refuse();
    return new PrefaceWish(null, null, new WorkingGroup(held == null ? 0 : held.intValue(), there));
  }
}
