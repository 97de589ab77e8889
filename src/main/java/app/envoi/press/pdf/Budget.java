package app.envoi.press.pdf;

import app.envoi.press.manuscript.Patience;

/**
 * The work that one PDF may cause. Counted, not timed, so that the same file always has the same answer; it ends sooner if nobody waits for it.
 */
final class Budget {
    static final long UNPACKED = 16L << 20;
    static final long UNPACKED_IN_ALL = 64L << 20;
    static final int PAGES = 2_000;
    static final int GLYPHS = 6_000_000;
    static final int GLYPHS_OF_A_PAGE = 200_000;
    static final int OPERATORS = 8_000_000;
    static final int UNKNOWN_OPERATORS = 4_000;
    static final int FORM_DEPTH = 24;
    static final int FORMS = 20_000;
    /** How often a byte of the file may be read again while the parser looks for what is broken or missing. */
    private static final long READS_PER_BYTE = 24;

    private static final long READS_AT_LEAST = 32L << 20;

    private long reads;
    private long unpacked;
    private int glyphs;
    private int glyphsOfThisPage;
    private int operators;
    private int unknownOperators;
    private int forms;

    Budget(long fileLength) {
        reads = Math.max(READS_AT_LEAST, fileLength * READS_PER_BYTE);
    }

    /** One file asks for more than any manuscript needs. */
    static final class Exhausted extends RuntimeException {
        Exhausted(String what) {
            super(what, null, false, false);
        }
    }

    void read(long bytes) {
        Patience.ask();
        reads -= bytes;
        if (reads < 0) {
            throw new Exhausted("bytes read");
        }
    }

    void unpacked(long bytes, long inThisStream) {
        Patience.ask();
        unpacked += bytes;
        if (unpacked > UNPACKED_IN_ALL || inThisStream > UNPACKED) {
            throw new Exhausted("bytes unpacked");
        }
    }

    /** Forms within forms within forms multiply. */
    void form(int depth) {
        if (++forms > FORMS || depth > FORM_DEPTH) {
            throw new Exhausted("nested forms");
        }
    }

    void page() {
        glyphsOfThisPage = 0;
    }

    void glyph() {
        Patience.ask();
        if (++glyphs > GLYPHS || ++glyphsOfThisPage > GLYPHS_OF_A_PAGE) {
            throw new Exhausted("characters");
        }
    }

    /** PDFBox remembers the name of every operator that it ever met. */
    void unknownOperator() {
        if (++unknownOperators > UNKNOWN_OPERATORS) {
            throw new Exhausted("unknown operators");
        }
    }

    void operator() {
        Patience.ask();
        if (++operators > OPERATORS) {
            throw new Exhausted("drawing operators");
        }
    }
}
