package fr.prevenance.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages read back from the columns that are stored as they are said. */
public final class StoredActions {

  private StoredActions() {}

  public static @Nullable Verification verification(@Nullable String json) {
    return ActionJson.verification(json);
  }

  public static List<String> names(String people) {
    return ActionJson.people(people).stream().map(Person::name).toList();
  }
}
