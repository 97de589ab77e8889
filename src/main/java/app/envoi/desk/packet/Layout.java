package app.envoi.desk.packet;

import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.HouseStyle.Contact;
import app.envoi.press.compose.HouseStyle.RunningStyle;
import app.envoi.press.compose.HouseStyle.RunningStyle.Numbers;
import app.envoi.press.compose.HouseStyle.TitleStyle;
import app.envoi.press.compose.HouseStyle.TypeStyle;
import app.envoi.press.compose.HouseStyle.VerseStyle;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a packet's manuscript looks, as the poet chose it.
 *
 * @param size in half-points
 * @param spacing in hundredths of a single line
 * @param margin in hundredths of an inch, on all sides
 * @param runOver how far a long line turns over inwards, in hundredths of an inch
 * @param name at the head of the pages or in the contact block
 * @param contact lines under the name, parted by line breaks
 */
public record Layout(
        String family,
        int size,
        int spacing,
        int margin,
        int runOver,
        Paper paper,
        Titles titles,
        Head head,
        String name,
        String contact,
        boolean continuation) {
    public static final Layout PLAIN =
            new Layout("Times New Roman", 24, 100, 100, 50, Paper.LETTER, Titles.BOLD, Head.NONE, "", "", false);

    /** The sheet. */
    public enum Paper {
        LETTER,
        A4
    }

    /** How titles look. */
    public enum Titles {
        BOLD(TitleStyle.BOLD),
        PLAIN(TitleStyle.PLAIN),
        CAPITALS(TitleStyle.CAPITALS),
        CENTRED(TitleStyle.CENTRED);

        private final TitleStyle style;

        Titles(TitleStyle style) {
            this.style = style;
        }
    }

    /** Who speaks from the head of the pages. */
    public enum Head {
        /** Nobody: page numbers at the foot. */
        NONE,
        /** Name and page number on every page. */
        NAME,
        /** A contact block on each poem's first page. */
        CONTACT,
        /** Nobody, and no name in the file's properties or name either. */
        BLIND
    }

    /** @throws app.envoi.press.compose.UnfitStyle when it cannot be set */
    public HouseStyle style() {
        PageSetup sheet = paper == Paper.A4 ? PageSetup.A4 : PageSetup.LETTER;
        return dressed()
                .withType(new TypeStyle(family, Length.halfPoints(size), spacing / 100.0))
                .withPage(PageSetup.of(sheet.width(), sheet.height(), Length.inches(margin / 100.0)))
                .withVerse(new VerseStyle(1, Length.inches(runOver / 100.0)))
                .withTitle(titles.style)
                .withContinuation(continuation);
    }

    private HouseStyle dressed() {
        return switch (head) {
            case NONE -> HouseStyle.PLAIN;
            case BLIND -> HouseStyle.BLIND;
            case NAME -> HouseStyle.PLAIN.withRunning(new RunningStyle(name, Numbers.HEAD_END));
            case CONTACT ->
                HouseStyle.withContactBlock(new Contact(
                        name.isBlank() ? "Name" : name, contact.lines().toList(), true));
        };
    }

    /** Another one for every other layout: a window that was made when it was so can tell by it whether it still is. */
    public String mark() {
        return Integer.toHexString(text().hashCode());
    }

    public Layout withFamily(String other) {
        return new Layout(other, size, spacing, margin, runOver, paper, titles, head, name, contact, continuation);
    }

    public Layout withSize(int halfPoints) {
        return new Layout(
                family, halfPoints, spacing, margin, runOver, paper, titles, head, name, contact, continuation);
    }

    public Layout withSpacing(int hundredths) {
        return new Layout(family, size, hundredths, margin, runOver, paper, titles, head, name, contact, continuation);
    }

    public Layout withMargin(int hundredths) {
        return new Layout(family, size, spacing, hundredths, runOver, paper, titles, head, name, contact, continuation);
    }

    public Layout withRunOver(int hundredths) {
        return new Layout(family, size, spacing, margin, hundredths, paper, titles, head, name, contact, continuation);
    }

    public Layout withContinuation(boolean on) {
        return new Layout(family, size, spacing, margin, runOver, paper, titles, head, name, contact, on);
    }

    public Layout withHead(Head other, String otherName) {
        return new Layout(
                family, size, spacing, margin, runOver, paper, titles, other, otherName, contact, continuation);
    }

    public Layout withContact(String lines) {
        return new Layout(family, size, spacing, margin, runOver, paper, titles, head, name, lines, continuation);
    }

    /** As the database keeps it: a line for each choice. */
    String text() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("family", family);
        choices.put("size", String.valueOf(size));
        choices.put("spacing", String.valueOf(spacing));
        choices.put("margin", String.valueOf(margin));
        choices.put("run-over", String.valueOf(runOver));
        choices.put("paper", paper.name());
        choices.put("titles", titles.name());
        choices.put("head", head.name());
        choices.put("name", name);
        choices.put("contact", contact.replace("\n", "\u2028"));
        choices.put("continuation", String.valueOf(continuation));
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** What is missing is plain. */
    static Layout read(String text) {
        Map<String, String> choices = text.lines()
                .map(line -> List.of(line.split("=", 2)))
                .filter(parts -> parts.size() == 2)
                .collect(Collectors.toMap(parts -> parts.get(0), parts -> parts.get(1), (first, second) -> second));
        return new Layout(
                choices.getOrDefault("family", PLAIN.family),
                number(choices, "size", PLAIN.size),
                number(choices, "spacing", PLAIN.spacing),
                number(choices, "margin", PLAIN.margin),
                number(choices, "run-over", PLAIN.runOver),
                Paper.valueOf(choices.getOrDefault("paper", PLAIN.paper.name())),
                Titles.valueOf(choices.getOrDefault("titles", PLAIN.titles.name())),
                Head.valueOf(choices.getOrDefault("head", PLAIN.head.name())),
                choices.getOrDefault("name", ""),
                choices.getOrDefault("contact", "").replace("\u2028", "\n"),
                Boolean.parseBoolean(choices.getOrDefault("continuation", "false")));
    }

    private static int number(Map<String, String> choices, String key, int otherwise) {
        return Optional.ofNullable(choices.get(key)).map(Integer::parseInt).orElse(otherwise);
    }
}
