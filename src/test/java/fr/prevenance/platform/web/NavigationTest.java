package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InFrench.class)
class NavigationTest {

  @Test
  void only_sections_with_something_in_them_are_shown_in_the_order_of_the_loop() {
    Menu menu = GalleryWorld.menu("/");

    assertThat(menu.stations())
        .extracting(Menu.Chapter::section)
        .containsExactly(Section.PROMISE, Section.LISTENING, Section.ANALYSIS, Section.IMPROVEMENT);
    assertThat(menu.rooms()).extracting(Menu.Chapter::section).containsExactly(Section.TEAMS);
    assertThat(menu.home()).hasSize(1);
  }

  @Test
  void the_entry_that_covers_most_of_the_path_is_the_current_one() {
    assertThat(current("/surveys/imports/7")).containsExactly("Imports");
    assertThat(current("/surveys/42")).containsExactly("Enquêtes");
    assertThat(current("/surveys-archive")).isEmpty();
    assertThat(current("/")).containsExactly("Boussole");
  }

  @Test
  void what_waits_adds_up_on_the_section() {
    assertThat(GalleryWorld.menu("/").stations())
        .filteredOn(c -> c.section() == Section.LISTENING)
        .extracting(Menu.Chapter::waiting)
        .containsExactly(7);
  }

  private static List<String> current(String path) {
    return GalleryWorld.menu(path).chapters().stream()
        .flatMap(chapter -> chapter.lines().stream())
        .filter(Menu.Line::current)
        .map(Menu.Line::label)
        .toList();
  }
}
