package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** One page with every fragment; it is also left in target/gallery to be looked at. */
class FragmentGalleryTest {

  @BeforeEach
  void french() {
    LocaleContextHolder.setLocale(Locale.FRENCH);
  }

  @AfterEach
  void nobody() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void every_fragment_stands_on_one_page() throws IOException {
    Document page = gallery("page", "light");
    gallery("page", "dark");

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".pv-nav [aria-current=page]"))
        .extracting(Element::text)
        .contains("Boussole");
    assertThat(page.select(".pv-tabbar a")).hasSize(5);
    assertThat(page.select(".pv-loop li.slow"))
        .extracting(Element::text)
        .singleElement()
        .asString()
        .contains("Action");
    assertThat(page.select(".pv-spark path[stroke-dasharray]")).isNotEmpty();
    assertThat(page.select("th[aria-sort=descending]"))
        .extracting(Element::text)
        .containsExactly("Mesure");
    assertThat(page.select("script:not([src]):not([type=application/json]), [onclick], style"))
        .isEmpty();
  }

  @Test
  void a_wrong_field_says_how_to_mend_it_and_keeps_what_was_typed() throws IOException {
    Document page = gallery("page", "light");
    Element due = page.expectFirst("#f-due");

    assertThat(due.val()).isEqualTo("hier");
    assertThat(due.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.expectFirst("#" + due.attr("aria-describedby")).text())
        .isEqualTo("Cette valeur ne se lit pas : vérifiez le nombre ou la date");
    assertThat(page.select(".pv-errors a[href=#f-name]")).hasSize(1);
    assertThat(page.select("#f-kind option[selected]"))
        .extracting(Element::val)
        .containsExactly("visit");
    assertThat(page.expectFirst("#f-agreed").hasAttr("checked")).isTrue();
  }

  @Test
  void ids_are_unique_and_every_label_finds_its_field() throws IOException {
    Document page = gallery("page", "light");

    assertThat(page.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
    assertThat(page.select("label[for]"))
        .allSatisfy(label -> assertThat(page.getElementById(label.attr("for"))).isNotNull());
  }

  @Test
  void a_public_page_carries_neither_tabler_nor_scripts() throws IOException {
    Document page = gallery("survey", "light");

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
  }

  private static Document gallery(String name, String theme) throws IOException {
    String html =
        Templates.render("gallery/" + name + ".jte", Map.of("world", new GalleryWorld(theme)));
    Path folder = Files.createDirectories(Path.of("target/gallery"));
    Files.writeString(folder.resolve(name + "-" + theme + ".html"), html);
    return Jsoup.parse(html);
  }
}
