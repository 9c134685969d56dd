package fr.prevenance.journey.web.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelRoomTest {

  private record Drawn(double left, double right, double base) {}

  @Test
  void no_name_is_written_over_another_nor_out_of_the_drawing() {
    var dice = new Random(3);
    for (int round = 0; round < 50; round++) {
      var room = new LabelRoom(900, 430, 15);
      List<Drawn> names = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String name = "Contact".repeat(1 + dice.nextInt(4));
        Matrix.Label label =
            room.label(name, dice.nextInt(900), dice.nextInt(430), 5 + dice.nextInt(30));
        if (label == null) continue;
        double wide = name.length() * 0.55 * 15;
        double x = Double.parseDouble(label.x());
        double left =
            label.anchor().equals("start")
                ? x
                : label.anchor().equals("end") ? x - wide : x - wide / 2;
        names.add(new Drawn(left, left + wide, Double.parseDouble(label.y())));
      }
      assertThat(names)
          .hasSizeGreaterThan(10)
          .allSatisfy(one -> assertThat(one.left()).isGreaterThan(-1));
      assertThat(names).allSatisfy(one -> assertThat(one.right()).isLessThan(901));
      for (int i = 0; i < names.size(); i++)
        for (int j = 0; j < i; j++) assertThat(overlap(names.get(i), names.get(j))).isFalse();
    }
  }

  @Test
  void a_name_that_would_stand_nearer_to_another_bubble_is_left_out() {
    var room = new LabelRoom(900, 430, 15);
    room.take(400, 200, 10);
    for (int x : new int[] {370, 430})
      for (int y : new int[] {160, 180, 200, 220, 240}) room.take(x, y, 10);
    assertThat(room.label("Contact", 400, 200, 10)).isNull();
    assertThat(room.label("Contact", 430, 200, 10)).isNotNull();
  }

  private static boolean overlap(Drawn one, Drawn other) {
    return one.left() + 0.2 < other.right()
        && other.left() + 0.2 < one.right()
        && Math.abs(one.base() - other.base()) < 14.7;
  }
}
