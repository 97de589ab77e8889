package app.envoi.press.docx;

/**
 * How much a file may hold before it is refused by name: the one place for the limits on uploads.
 *
 * @param file bytes of the whole file
 * @param entries entries of the package
 * @param part bytes of one unpacked part
 * @param unpacked bytes of all parts unpacked
 * @param ratio how many times larger than packed a part may be, once it is over {@code ratioFrom} bytes
 * @param depth elements inside elements
 */
public record Limits(
        int file, int entries, int part, int unpacked, int ratio, int ratioFrom, int depth, int paragraphs) {
    private static final int MEGABYTE = 1024 * 1024;

    /** For files that a poet hands in. */
    public static final Limits UPLOAD =
            new Limits(20 * MEGABYTE, 2_000, 16 * MEGABYTE, 64 * MEGABYTE, 200, MEGABYTE, 256, 50_000);
}
