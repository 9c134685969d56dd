package fr.prevenance.platform.table;

/**
 * What an XLSX may unfold to before it is taken for a zip bomb.
 *
 * @param total bytes of all parts together
 * @param ratio unfolded to stored bytes, judged beyond ratioFrom unfolded bytes
 * @param sharedTexts bytes of the table of texts, which has to stay in memory
 */
public record ZipLimits(long total, long ratio, long ratioFrom, long sharedTexts) {

  public static final ZipLimits DEFAULT = new ZipLimits(2L << 30, 200, 50L << 20, 100L << 20);
}
