package fr.prevenance.demo;

import java.time.LocalDate;

/**
 * One part of the demo world, taken in through the Desks; {@code @Order} says which comes first.
 */
interface DemoChapter {
  void tell(LocalDate today);
}
