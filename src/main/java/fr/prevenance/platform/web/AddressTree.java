package fr.prevenance.platform.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns of addresses by their segments. A segment with a variable or a star may be any; one with
 * two stars, or a variable that takes the rest, ends the look.
 */
final class AddressTree<T> {

  private final Map<String, AddressTree<T>> named = new HashMap<>();
  private final List<AddressTree<T>> any = new ArrayList<>(1);
  private final List<T> here = new ArrayList<>(1);
  private final List<T> below = new ArrayList<>(0);

  void put(String pattern, T value) {
    AddressTree<T> at = this;
    for (String segment : pattern.split("/", -1)) {
      if (segment.contains("**") || segment.startsWith("{*")) {
        at.below.add(value);
        return;
      }
      at = at.next(segment);
    }
    at.here.add(value);
  }

  private AddressTree<T> next(String segment) {
    if (segment.chars().noneMatch(c -> "{*?".indexOf(c) >= 0))
      return named.computeIfAbsent(segment, name -> new AddressTree<>());
    if (any.isEmpty()) any.add(new AddressTree<>());
    return any.getFirst();
  }

  /**
   * Whatever may stand at this address: all that do, and some that a closer look will leave out.
   */
  List<T> near(String address) {
    List<T> near = new ArrayList<>();
    collect(address, 0, near);
    return near;
  }

  private void collect(String address, int from, List<T> near) {
    near.addAll(below);
    if (from > address.length()) {
      near.addAll(here);
      return;
    }
    int slash = address.indexOf('/', from);
    int end = slash < 0 ? address.length() : slash;
    AddressTree<T> name = named.get(address.substring(from, end));
    if (name != null) name.collect(address, end + 1, near);
    for (AddressTree<T> one : any) one.collect(address, end + 1, near);
  }
}
