package fr.prevenance.promise.standard.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.FaceDraft;
import fr.prevenance.signal.Channel;
import java.util.Arrays;
import java.util.List;

/** The editor of one face. */
public record FacePage(
    int number, Face face, FaceDraft draft, Form form, int version, String touched) {

  public String path() {
    return "/promise/standard/" + number;
  }

  public String action() {
    return path() + "/faces/" + face.word();
  }

  public List<Choice> faces() {
    return Arrays.stream(Face.values())
        .map(one -> new Choice(one.label(), path() + "/faces/" + one.word(), one == face))
        .toList();
  }

  public List<Option> channels() {
    return Arrays.stream(Channel.values())
        .map(one -> new Option(one.name(), Mirror.label(one)))
        .toList();
  }

  /** The name of a field in a row of the form. */
  public static String field(String list, int at, String name) {
    return list + "[" + at + "]." + name;
  }
}
