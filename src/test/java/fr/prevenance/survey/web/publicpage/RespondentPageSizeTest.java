package fr.prevenance.survey.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.SurveyDesk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class RespondentPageSizeTest {

  private static final int PAGE_AND_STYLE = 20_000;
  private static final int EVERYTHING = 150_000;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_heaviest_page_stays_light() throws IOException {
    var people = new Respondents(web, surveys, counts, jdbc, transaction);
    var home = world.open("Réseau Ondéa");
    for (var draft : List.of(Questionnaires.line4(), Questionnaires.all())) {
      byte[] html = bytes(people.open(home, draft).path());
      var styles =
          Jsoup.parse(new String(html, java.nio.charset.StandardCharsets.UTF_8))
              .select("link[rel=stylesheet], link[rel=icon]");
      int size = gzipped(html);
      for (var style : styles) size += gzipped(bytes(style.attr("href")));
      assertThat(styles).hasSize(2);
      assertThat(size).isBetween(1_000, PAGE_AND_STYLE);
      assertThat(size + font("bricolage") + font("source")).isLessThan(EVERYTHING);
    }
  }

  private byte[] bytes(String path) {
    var result = web.get().uri(path).exchange();
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsByteArray();
  }

  private static int gzipped(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  private static long font(String name) throws IOException {
    return new ClassPathResource("static/fonts/" + name + ".woff2").contentLength();
  }
}
