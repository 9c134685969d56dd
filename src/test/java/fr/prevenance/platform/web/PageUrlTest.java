package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InFrench.class)
class PageUrlTest {

  private final PageUrl list = PageUrl.of("/actions", Map.of("unit", "Rive Nord", "page", "3"));

  @Test
  void sorting_keeps_the_filters_returns_to_the_first_page_and_turns_round_the_second_time() {
    PageUrl once = list.sortedBy("due");

    assertThat(once).hasToString("/actions?sort=due&unit=Rive+Nord");
    assertThat(once.sortedBy("due")).hasToString("/actions?sort=-due&unit=Rive+Nord");
    assertThat(once.order("due")).isEqualTo("ascending");
    assertThat(once.order("pilot")).isEqualTo("none");
  }

  @Test
  void the_pager_knows_its_neighbours() {
    Pager pager = Pager.pages(list, 3, 20, 57);

    assertThat(pager.position()).isEqualTo("41 à 57 sur 57");
    assertThat(pager.previous()).isEqualTo("/actions?page=2&unit=Rive+Nord");
    assertThat(pager.next()).isNull();
    assertThat(Pager.pages(list, 1, 20, 20).needed()).isFalse();
  }

  @Test
  void values_cannot_break_out_of_the_address() {
    assertThat(PageUrl.of("/x").with("q", "a&b=\"c\"")).hasToString("/x?q=a%26b%3D%22c%22");
  }
}
