package fr.prevenance.survey;

import java.util.List;

/** What earlier answers have already changed, told to those who answer; owned here, known above. */
public interface WhatChanged {

  /** The latest first, each one sentence. */
  List<String> latest(int most);
}
