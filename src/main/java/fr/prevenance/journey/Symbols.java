package fr.prevenance.journey;

import java.util.List;

/** The icons by which a contact is known at a glance. */
public final class Symbols {

  public static final List<String> ALL =
      List.of(
          "device-mobile",
          "qrcode",
          "building-store",
          "phone",
          "device-tv",
          "message",
          "bell",
          "steering-wheel",
          "credit-card",
          "nfc",
          "forms",
          "mail",
          "world",
          "user",
          "truck",
          "key",
          "home",
          "tools",
          "file-text",
          "bed",
          "receipt",
          "shirt",
          "bucket",
          "headset");

  private Symbols() {}
}
