package fr.prevenance.platform.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Turns a well-formed page of CSS 2.1 into PDF, in the product's typefaces « Prevenance Text » and
 * « Prevenance Title ». Nothing is loaded from outside: a page is all there is.
 */
@Component
public class PdfPages {

  private record Face(String file, String family, int weight, FontStyle style) {}

  private static final List<Face> FACES =
      List.of(
          new Face("text-400", "Prevenance Text", 400, FontStyle.NORMAL),
          new Face("text-600", "Prevenance Text", 600, FontStyle.NORMAL),
          new Face("text-italic-400", "Prevenance Text", 400, FontStyle.ITALIC),
          new Face("title-600", "Prevenance Title", 600, FontStyle.NORMAL),
          new Face("title-700", "Prevenance Title", 700, FontStyle.NORMAL));

  /** Also for what is written inside a drawing. */
  private static final Set<FSFontUseCase> EVERYWHERE =
      EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  PdfPages() {
    XRLog.setLoggingEnabled(false);
  }

  public byte[] of(String xhtml) {
    var pdf = new ByteArrayOutputStream();
    try (var drawer = new BatikSVGDrawer()) {
      var builder = new PdfRendererBuilder();
      FACES.forEach(face ->
          builder.useFont(
              supplier(face), face.family(), face.weight(), face.style(), true, EVERYWHERE));
      builder.useSVGDrawer(drawer);
      builder.useUnicodeLineBreaker(new ProseBreaker());
      builder.useUriResolver((base, uri) -> null);
      builder.withHtmlContent(xhtml, null);
      builder.toStream(pdf);
      builder.run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int count(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FSSupplier<InputStream> supplier(Face face) {
    return () -> new ByteArrayInputStream(files.computeIfAbsent(face.file(), PdfPages::read));
  }

  private static byte[] read(String name) {
    try {
      return new ClassPathResource("fonts/" + name + ".ttf").getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
