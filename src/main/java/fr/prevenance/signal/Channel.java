package fr.prevenance.signal;

/** Where the contact was lived. */
public enum Channel {
  FACE_TO_FACE,
  PHONE,
  EMAIL,
  LETTER,
  FAX,
  CHAT,
  WEB,
  APP,
  SOCIAL,
  SMS
}
