package fr.prevenance.survey;

/** How the answer came. */
public enum Mode {
  LINK,
  QR,
  EMAIL,
  SMS,
  KIOSK,
  INTERVIEWER,
  WIDGET,
  PAPER,
  IMPORT,
  API
}
