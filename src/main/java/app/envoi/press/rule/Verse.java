package app.envoi.press.rule;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A poem as it was written: its lines of verse, not those that a narrow page makes of them.
 *
 * @param title its first line where that is set apart as a title, or empty
 * @param titled whether that line is a title: it is set otherwise than the next, or an empty line follows it
 * @param lines without the title; empty lines at either end left out
 */
record Verse(Poem poem, String title, boolean titled, List<String> lines) {
    private static final int WORDS_OF_A_TITLE = 25;

    Verse {
        lines = List.copyOf(lines);
    }

    static List<Verse> of(FairCopy copy) {
        List<Paragraph> paragraphs = copy.manuscript().paragraphs();
        return copy.poems().stream()
                .map(poem -> of(poem, paragraphs.subList(poem.first(), Math.min(paragraphs.size(), poem.last() + 1))))
                .toList();
    }

    private static Verse of(Poem poem, List<Paragraph> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (String line : text(paragraph).split("[\n\f]", -1)) {
                lines.add(line.strip());
            }
        }
        trim(lines);
        boolean titled = isTitled(poem, paragraphs, lines);
        String title = titled ? lines.remove(0) : "";
        trim(lines);
        return new Verse(poem, title, titled, lines);
    }

    private static void trim(List<String> lines) {
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
    }

    /** Visible text without marks and pictures. */
    static String text(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(inline -> !inline.type().hidden())
                .filter(inline ->
                        inline instanceof Inline.Run || inline instanceof Inline.Tab || inline instanceof Inline.Break)
                .map(Inline::text)
                .collect(Collectors.joining());
    }

    private static boolean isTitled(Poem poem, List<Paragraph> paragraphs, List<String> lines) {
        if (lines.size() < 2 || app.envoi.press.manuscript.WordCount.WORD.of(lines.get(0)) > WORDS_OF_A_TITLE) {
            return false;
        }
        if (poem.known() == Poem.Known.HEADING || lines.get(1).isEmpty()) {
            return true;
        }
        List<Paragraph> printed =
                paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList();
        return printed.size() > 1 && !Look.of(printed.get(0)).equals(Look.of(printed.get(1)));
    }

    long linesWithoutBlanks() {
        return lines.stream().filter(line -> !line.isEmpty()).count();
    }
}
