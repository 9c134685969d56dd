package fr.prevenance.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The changes of a map in their order: what can be taken back, and what can be done again. */
public record EditTrail(List<Edit> edits) {

  /** The change that undo would take back. */
  public Optional<Edit> undoable() {
    return Optional.ofNullable(walk().done.peek());
  }

  /** The undo whose map before it comes back. */
  public Optional<Edit> redoable() {
    return Optional.ofNullable(walk().undone.peek());
  }

  /** A later change that touches the same. */
  public Optional<Edit> since(int revision, String target) {
    return edits.stream()
        .filter(edit -> edit.revision() > revision && edit.touches(target))
        .reduce((first, last) -> last);
  }

  private record Walk(Deque<Edit> done, Deque<Edit> undone) {}

  private Walk walk() {
    var walk = new Walk(new ArrayDeque<>(), new ArrayDeque<>());
    Deque<Edit> takenBack = new ArrayDeque<>();
    for (Edit edit : edits) {
      switch (edit.kind()) {
        case CHANGE -> {
          walk.done.push(edit);
          walk.undone.clear();
          takenBack.clear();
        }
        case UNDO -> {
          if (!walk.done.isEmpty()) takenBack.push(walk.done.pop());
          walk.undone.push(edit);
        }
        case REDO -> {
          if (!takenBack.isEmpty()) walk.done.push(takenBack.pop());
          if (!walk.undone.isEmpty()) walk.undone.pop();
        }
      }
    }
    return walk;
  }
}
