package fr.prevenance.promise.standard.web;

import fr.prevenance.platform.web.Form;
import java.util.List;

/** Before a version comes into force, or a draft is thrown away. */
public record LifePage(int number, Form form, List<String> lacks) {

  public String path() {
    return "/promise/standard/" + number;
  }
}
