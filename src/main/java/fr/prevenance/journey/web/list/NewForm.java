package fr.prevenance.journey.web.list;

import fr.prevenance.journey.MapDraft;
import fr.prevenance.journey.MapTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new map as it is typed.
 *
 * @param template the key of the one to start from; empty for nothing
 */
public record NewForm(
    @Nullable String title,
    @Nullable String persona,
    @Nullable String unit,
    @Nullable String template) {

  MapDraft draft() {
    return new MapDraft(
        null,
        title,
        unit,
        new MapDraft.PersonaDraft(persona, null, null, null),
        List.of(),
        null,
        List.of());
  }

  /** What is not typed is as the template has it. */
  MapDraft over(MapTemplate model) {
    MapDraft map = model.map();
    return new MapDraft(
        null,
        said(title) ? title : map.title(),
        unit,
        said(persona) ? new MapDraft.PersonaDraft(persona, null, null, null) : map.persona(),
        map.audiences(),
        map.staleAfterMonths(),
        map.stages());
  }

  private static boolean said(@Nullable String typed) {
    return typed != null && !typed.isBlank();
  }
}
