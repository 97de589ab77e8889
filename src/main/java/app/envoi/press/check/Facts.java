package app.envoi.press.check;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.WordCount;
import app.envoi.press.rule.Apart;
import app.envoi.press.rule.Excerpt;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.PoemPages;
import app.envoi.press.rule.PoemPages.Span;
import app.envoi.press.rule.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be said of a manuscript without a call.
 *
 * @param format of the file by its content
 * @param pages of the whole document
 * @param words of the visible text of the body, as Word counts them
 * @param characters of that text, white space left out
 * @param fonts of that text, the most used first
 * @param smallest size of that text; empty where there is none
 * @param otherSizes smallest size in headers, footers, notes and text boxes
 * @param paragraphStarts page and index of each paragraph of the body that is set, in order
 * @param unsupported what the layout cannot set exactly
 * @param notes what else to know, a sentence each
 */
public record Facts(
        String format,
        PageCount pages,
        int words,
        int characters,
        List<Font> fonts,
        Optional<Length> smallest,
        Map<Apart, Length> otherSizes,
        List<Start> paragraphStarts,
        List<Span> poems,
        Set<String> unsupported,
        List<String> notes) {

    /** Type of one family and size, and how many characters are set in it. */
    public record Font(String family, Length size, int characters) {}

    /** A paragraph starts on a page. */
    public record Start(int page, int paragraph) {}

    public static Facts of(FairCopy copy) {
        return of(copy, List.of());
    }

    /** @param reading what was to be said about the reading of the file, a sentence each */
    public static Facts of(FairCopy copy, List<String> reading) {
        List<Paragraph> paragraphs = copy.manuscript().paragraphs();
        String text = paragraphs.stream().map(Facts::text).collect(Collectors.joining("\n"));
        List<Font> fonts = fonts(paragraphs);
        return new Facts(
                copy.file().kind().word(),
                copy.proof().count(),
                WordCount.WORD.of(text),
                characters(text),
                fonts,
                fonts.stream().map(Font::size).min(Length::compareTo),
                Apart.of(copy),
                starts(copy),
                PoemPages.of(copy).spans(),
                new TreeSet<>(copy.manuscript().unsupported()),
                Stream.concat(copy.proof().count().reasons().stream(), reading.stream())
                        .toList());
    }

    /** With what else is to be said, such as how the reading went. */
    public Facts withNotes(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(notes);
        return new Facts(
                format,
                pages,
                words,
                characters,
                fonts,
                smallest,
                otherSizes,
                paragraphStarts,
                poems,
                unsupported,
                List.copyOf(all));
    }

    /** Visible text without marks and pictures. */
    private static String text(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(inline -> !inline.type().hidden())
                .filter(inline ->
                        inline instanceof Inline.Run || inline instanceof Inline.Tab || inline instanceof Inline.Break)
                .map(Inline::text)
                .collect(Collectors.joining());
    }

    private static int characters(String text) {
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static List<Font> fonts(List<Paragraph> paragraphs) {
        Map<Map.Entry<String, Length>, Integer> counts = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.Run run
                        && !run.type().hidden()
                        && !run.text().isBlank()) {
                    counts.merge(
                            Map.entry(run.type().family(), run.type().size()), characters(run.text()), Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Font(entry.getKey().getKey(), entry.getKey().getValue(), entry.getValue()))
                .sorted(Comparator.comparingInt(Font::characters).reversed())
                .toList();
    }

    private static List<Start> starts(FairCopy copy) {
        List<Start> starts = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Page page : copy.proof().pages()) {
            for (Line line : page.lines()) {
                int paragraph = line.place().paragraph();
                if (line.role() == Line.Role.BODY && paragraph >= 0 && seen.add(paragraph)) {
                    starts.add(new Start(page.number(), paragraph));
                }
            }
        }
        return starts;
    }

    /** The facts as one line of JSON; what is absent is left out. */
    public String line(String file) {
        return Json.line(json -> {
            json.put("file", file)
                    .put("format", format)
                    .put("pages", pages.pages())
                    .put("pagesLow", pages.low())
                    .put("pagesHigh", pages.high())
                    .put("pagesBy", pages.by().word())
                    .put("words", words)
                    .put("characters", characters)
                    .objects(
                            "fonts",
                            fonts,
                            font -> json.put("family", font.family())
                                    .put("size", points(font.size()))
                                    .put("characters", font.characters()));
            smallest.ifPresent(size -> json.put("smallestSize", points(size)));
            json.object(
                            "otherSizes",
                            sizes -> otherSizes.forEach((apart, size) -> sizes.put(apart.word(), points(size))))
                    .pairs(
                            "paragraphStarts",
                            paragraphStarts.stream()
                                    .map(start -> new int[] {start.page(), start.paragraph()})
                                    .toList())
                    .objects("poems", poems, span -> poem(json, span))
                    .strings("unsupported", unsupported)
                    .strings("notes", notes);
        });
    }

    private static void poem(Json json, Span span) {
        json.put("title", Excerpt.of(span.poem().title()))
                .putIfAny("page", span.first())
                .put("pages", span.pages())
                .put("startsPage", span.startsPage());
    }

    private static BigDecimal points(Length size) {
        return new BigDecimal(Points.plain(size));
    }
}
