package app.envoi.press.pdf;

/** The sentences for files that cannot be used. */
final class Trouble {
    private Trouble() {}

    static PdfUnreadable damaged() {
        return new PdfUnreadable("This PDF is damaged or cut short: export it again from the program that made it.");
    }

    static PdfUnreadable exhausted(Budget.Exhausted exhausted) {
        return new PdfUnreadable("This PDF asks for more than any manuscript needs (too many " + exhausted.getMessage()
                + "): export it again from the program that made it.");
    }
}
