package fr.prevenance.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;

/**
 * When people answer: buses run from half past five to midnight, agencies keep their opening hours.
 */
enum Hours {
  BUSES(5, .5, 2, 6, 6, 3, 2, 2, 3, 3, 2, 2, 4, 6, 6, 4, 2, 1.5, 1.2, .8),
  AGENCY(8, 5, 4, 4, 3, 2, 2, 3, 3, 4, 5, 3),
  PHONE(8, 4, 5, 4, 3, 3, 3, 3, 3, 4, 4, 3),
  EVENINGS(7, 2, 2, 2, 2, 2, 3, 3, 2, 1, 1, 2, 4, 5, 6, 5, 2);

  private final int first;
  private final double[] weights;

  Hours(int first, double... weights) {
    this.first = first;
    this.weights = weights;
  }

  ZonedDateTime on(LocalDate day, SplittableRandom random) {
    int hour = hour(random);
    if (this == AGENCY && day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      hour = 9 + (hour - first) * 8 / weights.length;
    }
    int minute = this == BUSES && hour == first ? 30 + random.nextInt(30) : random.nextInt(60);
    return day.atTime(hour, minute, random.nextInt(60)).atZone(OndeaStory.ZONE);
  }

  private int hour(SplittableRandom random) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    double left = random.nextDouble() * total;
    int hour = 0;
    while (hour < weights.length - 1 && (left -= weights[hour]) >= 0) {
      hour++;
    }
    return first + hour;
  }
}
