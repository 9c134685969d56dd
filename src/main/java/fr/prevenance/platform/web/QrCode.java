package fr.prevenance.platform.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a QR code, drawn as one path with the quiet zone of four modules around it. */
public record QrCode(int size, String path) {

  private static final int QUIET = 4;

  /** Level Q: a quarter of the print may be worn off. */
  public static QrCode of(String address) {
    try {
      ByteMatrix matrix = Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix();
      return new QrCode(matrix.getWidth() + 2 * QUIET, path(matrix));
    } catch (WriterException e) {
      throw new IllegalArgumentException("No QR code for " + address, e);
    }
  }

  public String viewBox() {
    return "0 0 " + size + " " + size;
  }

  /** A file of its own, for printers. */
  public String svg() {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%d v%d H0z"/><path d="%s"/></svg>
    """
        .formatted(viewBox(), size, size, path);
  }

  /** Dark modules of a row that touch are one rectangle. */
  private static String path(ByteMatrix matrix) {
    var path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        int from = x;
        while (x < matrix.getWidth() && matrix.get(x, y) == 1) x++;
        if (x > from)
          path.append('M')
              .append(from + QUIET)
              .append(' ')
              .append(y + QUIET)
              .append('h')
              .append(x - from)
              .append("v1h-")
              .append(x - from)
              .append('z');
      }
    }
    return path.toString();
  }
}
