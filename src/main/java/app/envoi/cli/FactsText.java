package app.envoi.cli;

import app.envoi.press.check.Facts;
import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Length;
import app.envoi.press.rule.PoemPages;
import app.envoi.words.Words;

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
        row("words", Words.say("terminal.facts.words.count", facts.words(), facts.characters()));
        facts.fonts().forEach(font -> row("type", type(facts, font)));
        facts.otherSizes()
                .forEach((apart, size) -> row("apart." + apart, Words.say("terminal.facts.apart.size", points(size))));
        facts.poems().forEach(poem -> row("poem", poem(poem)));
        if (!facts.unsupported().isEmpty()) {
            row("holds", String.join(", ", facts.unsupported()));
        }
        facts.notes().forEach(note -> row("note", note));
        screen.line("");
    }

    private void row(String label, String text) {
        String padded = padded(Words.say("terminal.facts." + label));
        screen.paragraph("  " + screen.in(Screen.Ink.FAINT, padded), LABEL + 2, Screen.Ink.PLAIN, text);
    }

    private static String padded(String label) {
        return label + " ".repeat(Math.max(1, LABEL - label.length()));
    }

    static String pages(PageCount count) {
        String witness = count.by() == PageCount.Witness.WORD ? ".word" : "";
        return count.certain()
                ? Words.say("terminal.facts.pages.count" + witness, count.pages())
                : Words.say("terminal.facts.pages.between" + witness, count.pages(), count.low(), count.high());
    }

    private static String type(Facts facts, Facts.Font font) {
        double share = 100.0 * font.characters() / facts.characters();
        String type = font.family() + " " + points(font.size());
        return share < 1
                ? Words.say("terminal.facts.share.little", type)
                : Words.say("terminal.facts.share", type, Math.round(share));
    }

    private static String poem(PoemPages.Span poem) {
        String title = poem.poem().title();
        if (poem.first() == 0) {
            return Words.say("terminal.facts.poem.nowhere", title);
        }
        String key =
                "terminal.facts.poem." + (poem.pages() > 1 ? "pages" : "page") + (poem.startsPage() ? "" : ".amid");
        return Words.say(key, title, poem.first(), poem.last());
    }

    private static String points(Length size) {
        return size.toString().replace("pt", " pt");
    }
}
