package fr.prevenance.journey.web;

import fr.prevenance.World;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Maps for the tests of the rooms below. */
public final class Maps {

  private Maps() {}

  public static Nadia commuter(MockMvcTester web, World.Home home) {
    return Nadia.in(web, home);
  }

  public static void empty(MockMvcTester web, World.Home home) {
    new Nadia(web, home)
        .post("/api/v1/journeys", "{\"key\": \"vide\", \"title\": \"Vide\", \"stages\": []}");
  }

  public static void worst(MockMvcTester web, World.Home home) {
    new Nadia(web, home).post("/api/v1/journeys", Huge.WORST);
  }
}
