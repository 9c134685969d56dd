package fr.prevenance.journey.web;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.browser.Browser;
import fr.prevenance.browser.Visit;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class LookTest {
  @RegisterExtension static final Browser BROWSER = new Browser();
  @LocalServerPort int port;
  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void look() throws Exception {
    var home = world.open("Réseau Ondéa");
    var nadia = Nadia.in(web, home).rated(45);
    nadia.answer("\"attente\": 1, \"mot\": \"Deux bus annoncés, aucun n’est passé.\"");
    nadia.answer("\"attente\": 2, \"mot\": \"On ne sait jamais combien de temps attendre le bus.\"");
    nadia.answer("\"agence\": 3, \"mot\": \"Mon attestation est introuvable.\"");
    nadia.answer("\"borne\": 3, \"mot\": \"La borne de la gare est muette.\"");
    nadia.post("/api/v1/journeys", big());
    nadia.post("/api/v1/journeys", "{\"key\": \"vide\", \"title\": \"Carte vide\", \"stages\": []}");
    nadia.post("/api/v1/journeys", "{\"key\": \"seule\", \"title\": \"Une seule étape\", \"stages\": [{\"name\": \"Venir\", \"touchpoints\": [{\"name\": \"La porte\", \"emotion\": 2}, {\"name\": \"Le sourire\", \"emotion\": 0, \"humanised\": true}, {\"name\": \"La caisse\", \"emotion\": -2}]}]}");
    Files.createDirectories(Path.of("target/screenshots"));
    var session = home.signIn(web);
    for (String key : new String[] {"matin", "grande", "vide", "seule"}) {
      long start = System.nanoTime();
      byte[] pdf = web.get().uri("/journeys/" + key + "/map.pdf").cookie(session).exchange().getResponse().getContentAsByteArray();
      Files.write(Path.of("target/screenshots/" + key + ".pdf"), pdf);
      System.out.println("[look] pdf " + key + " " + pdf.length + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
    Files.write(Path.of("target/screenshots/matin-pdf.png"), web.get().uri("/journeys/matin/map.png").cookie(session).exchange().getResponse().getContentAsByteArray());
    Visit wide = BROWSER.wide(port).signIn(home.email(), home.password());
    Visit phone = BROWSER.phone(port).signIn(home.email(), home.password());
    for (String path : Files.exists(Path.of("/tmp/map-look.txt")) ? Files.readAllLines(Path.of("/tmp/map-look.txt")) : java.util.List.of("/journeys/matin")) {
      String name = path.replaceAll("[^a-z0-9]+", "_");
      see(wide, path, "w" + name);
      wide.page().evaluate("document.documentElement.dataset.bsTheme='dark'");
      full(wide, "d" + name);
      see(phone, path, "p" + name);
    }
  }

  private static void see(Visit visit, String path, String name) {
    var response = visit.page().navigate(path);
    System.out.println("[look] " + name + " " + response.status() + " sideways " + visit.scrollsSideways() + " errors " + visit.consoleErrors() + " axe " + visit.violations());
    full(visit, name);
  }

  private static void full(Visit visit, String name) {
    visit.page().screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
  }

  private static String big() {
    var stages = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String name = (i % 7 == 0 ? "Une étape dont le nom est particulièrement long et qui n’en finit pas de se décrire elle-même jusqu’à deux cents caractères, parce que personne n’a voulu la couper en deux ni choisir un mot plus court " : "Étape " + i);
      stages.append(i == 0 ? "" : ",").append("{\"name\": \"" + name.substring(0, Math.min(200, name.length())) + "\", \"doing\": \"Il fait ceci, puis cela, et recommence.\", \"touchpoints\": [{\"name\": \"Contact " + i + "\", \"emotion\": " + (i % 5 - 2) + ", \"humanised\": " + (i % 2 == 0) + ", \"painPoints\": [{\"name\": \"Trop long\", \"words\": [\"long\"]}], \"actors\": [{\"kind\": \"COMPANY\", \"name\": \"Équipe\"}]}, {\"name\": \"Anticonstitutionnellementanticonstitutionnellement" + i + "\", \"emotion\": 1}]}");
    }
    return "{\"key\": \"grande\", \"title\": \"Quarante étapes\", \"stages\": [" + stages + "]}";
  }
}
