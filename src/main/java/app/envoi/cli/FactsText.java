package app.envoi.cli;

import app.envoi.press.check.Facts;
import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Length;
import app.envoi.press.rule.Apart;
import app.envoi.press.rule.PoemPages;
import java.util.Locale;

/** Tells facts to a person. */
final class FactsText {
    private static final int LABEL = 12;

    private final Screen screen;

    FactsText(Screen screen) {
        this.screen = screen;
    }

    void write(String file, Facts facts) {
        screen.line(screen.in(Screen.Ink.STRONG, Screen.harmless(file)));
        row("format", "." + facts.format());
        row("pages", pages(facts.pages()));
        row("words", number(facts.words()) + ", " + number(facts.characters()) + " characters without spaces");
        facts.fonts().forEach(font -> row("type", type(facts, font)));
        facts.otherSizes().forEach((apart, size) -> row(label(apart), "type from " + points(size)));
        facts.poems().forEach(poem -> row("poem", poem(poem)));
        if (!facts.unsupported().isEmpty()) {
            row("holds too", String.join(", ", facts.unsupported()));
        }
        facts.notes().forEach(note -> row("note", note));
        screen.line("");
    }

    private static String label(Apart apart) {
        return switch (apart) {
            case HEADER -> "header";
            case FOOTER -> "footer";
            case NOTE -> "notes";
            case TEXT_BOX -> "text boxes";
        };
    }

    private void row(String label, String text) {
        screen.paragraph("  " + screen.in(Screen.Ink.FAINT, padded(label)), LABEL + 2, Screen.Ink.PLAIN, text);
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    static String pages(PageCount count) {
        String witness = count.by() == PageCount.Witness.WORD ? " by Word's own record" : "";
        if (count.certain()) {
            return counted(count.pages(), "page") + witness;
        }
        return "probably " + counted(count.pages(), "page") + witness + ", between " + count.low() + " and "
                + count.high();
    }

    static String counted(int number, String thing) {
        return number(number) + " " + (number == 1 ? thing : thing + "s");
    }

    private static String type(Facts facts, Facts.Font font) {
        double share = 100.0 * font.characters() / facts.characters();
        String percent = share < 1 ? "less than 1 %" : Math.round(share) + " %";
        return font.family() + " " + points(font.size()) + ", " + percent + " of the text";
    }

    private static String poem(PoemPages.Span poem) {
        String title = poem.poem().title();
        if (poem.first() == 0) {
            return title + ", on no page";
        }
        String where = poem.pages() > 1 ? "pages " + poem.first() + " to " + poem.last() : "page " + poem.first();
        return title + ", " + where + (poem.startsPage() ? "" : ", does not start its page");
    }

    private static String points(Length size) {
        return size.toString().replace("pt", " pt");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
