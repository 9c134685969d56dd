package fr.prevenance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import fr.prevenance.platform.Likeness;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MapTemplatesTest {

  @Autowired World world;
  @Autowired JourneyDesk desk;
  @Autowired Viewers viewers;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void every_template_becomes_a_map(String language) {
    var home = world.open("Modèles " + language);
    for (MapTemplate template : MapTemplates.all(Locale.of(language))) {
      Journey journey = home.call(() -> desk.create(viewer(), template.map()));

      assertThat(journey.title()).as(template.key()).isEqualTo(template.map().title()).isNotBlank();
      assertThat(journey.map().stages()).as(template.key()).hasSizeBetween(5, 8);
      assertThat(journey.map().stages())
          .as(template.key())
          .allSatisfy(stage -> {
            assertThat(stage.touchpoints()).as(stage.name()).hasSizeBetween(2, 4);
            assertThat(List.of(stage.doing(), stage.expects(), stage.feels())).as(stage.name()).doesNotContain("");
            assertThat(stage.fits()).as(stage.name()).isNotEmpty();
          });
      assertThat(journey.map().touchpoints()).allMatch(one -> one.emotion() != null && !one.symbol().isEmpty());
      assertThat(journey.map().touchpoints()).anyMatch(Touchpoint::humanised).anyMatch(one -> !one.humanised());
      assertThat(journey.map().persona().quote()).as(template.key()).isNotBlank();
    }
  }

  /** A map may be opened twice from one template: its contacts are then lived apart. */
  @Test
  void the_same_template_serves_twice() {
    var home = world.open("Deux fois");
    MapDraft draft = MapTemplates.find("urban-bus", Locale.FRENCH).orElseThrow().map();

    Journey first = home.call(() -> desk.create(viewer(), draft));
    Journey second = home.call(() -> desk.create(viewer(), draft));

    assertThat(second.key()).isNotEqualTo(first.key());
    assertThat(second.map().touchpoints().map(Touchpoint::key))
        .doesNotContainAnyElementsOf(first.map().touchpoints().map(Touchpoint::key).toList());
  }

  @Test
  void both_languages_tell_the_same_journey() {
    for (String key : MapTemplates.KEYS) {
      MapTemplate fr = MapTemplates.find(key, Locale.FRENCH).orElseThrow();
      MapTemplate en = MapTemplates.find(key, Locale.ENGLISH).orElseThrow();

      assertThat(shape(fr.map())).as(key).isEqualTo(shape(en.map()));
      assertThat(fr.summary()).as(key).isNotEqualTo(en.summary());
    }
  }

  /** What customers write is compared accents and case aside: words that then are one would count twice. */
  @Test
  void the_words_of_pain_points_differ_from_each_other() {
    for (MapTemplate template : MapTemplates.all(Locale.FRENCH)) {
      template.map().stages().stream()
          .flatMap(stage -> MapWords.orEmpty(stage.touchpoints()).stream())
          .flatMap(one -> MapWords.orEmpty(one.painPoints()).stream())
          .forEach(pain -> {
            List<String> words = MapWords.orEmpty(pain.words());
            assertThat(words).as(pain.name()).hasSizeGreaterThan(1);
            assertThat(words.stream().map(word -> Likeness.unaccented(word).toLowerCase(Locale.ROOT)))
                .as(pain.name())
                .doesNotHaveDuplicates();
          });
    }
  }

  @Test
  void an_unknown_template_is_not_found() {
    assertThat(MapTemplates.find("../standards/cleaning", Locale.FRENCH)).isEmpty();
  }

  private Viewer viewer() {
    return viewers.script(new TokenId(UUID.randomUUID()), "tests");
  }

  private static List<String> shape(MapDraft map) {
    return MapWords.orEmpty(map.stages()).stream()
        .map(stage ->
            MapWords.orEmpty(stage.fits()).stream().map(fit -> fit.channel() + "=" + fit.fit()).toList()
                + " "
                + MapWords.orEmpty(stage.touchpoints()).stream().map(MapTemplatesTest::shape).toList())
        .toList();
  }

  private static String shape(MapDraft.TouchpointDraft one) {
    return one.channel() + " " + one.humanised() + " " + one.symbol() + " " + one.emotion() + " " + one.importance() + " "
        + MapWords.orEmpty(one.actors()).stream().map(MapDraft.ActorDraft::kind).toList() + " "
        + MapWords.orEmpty(one.painPoints()).size();
  }
}
