package fr.prevenance.demo;

/**
 * Sources are typed with plain spaces and apostrophes; what a careful French writer would print is
 * made here.
 */
final class Typography {

  private static final String NARROW = "\u202f";
  private static final String FIXED = "\u00a0";

  private Typography() {}

  static String french(String typed) {
    return typed
        .replace('\'', '’')
        .replaceAll(" ([?!;])", NARROW + "$1")
        .replace(" :", FIXED + ":")
        .replace(" %", FIXED + "%")
        .replace("« ", "«" + FIXED)
        .replace(" »", FIXED + "»")
        .replaceAll("(\\d) (h|min)\\b", "$1" + FIXED + "$2")
        .replaceAll("\\bh (\\d\\d)", "h" + FIXED + "$1");
  }
}
