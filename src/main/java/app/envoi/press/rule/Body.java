package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Type;
import app.envoi.press.rule.Finding.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The body of a fair copy as it can be seen: its lines in order, and its stretches of one type, each with its place. */
final class Body {
    private final FairCopy copy;
    private final List<Printed> lines = new ArrayList<>();
    private final Map<Integer, List<Printed>> byParagraph = new HashMap<>();
    private final Map<Integer, Integer> onPage = new HashMap<>();
    private final TreeMap<Integer, Poem> poems = new TreeMap<>();

    private Body(FairCopy copy) {
        this.copy = copy;
        copy.poems().forEach(poem -> poems.put(poem.first(), poem));
    }

    static Body of(FairCopy copy) {
        Body body = new Body(copy);
        copy.proof().pages().forEach(body::print);
        return body;
    }

    /** @param number its number on its page, counted from 1, blank lines left out */
    record Printed(int page, int number, Line line) {
        int paragraph() {
            return line.place().paragraph();
        }
    }

    /** Visible text of one type within a paragraph of the body; never blank. */
    record Stretch(Line.Place place, String text, Type type) {
        /** Characters that print, white space left out. */
        int characters() {
            return (int)
                    text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        }
    }

    private void print(Page page) {
        int number = 0;
        for (Line line : page.lines()) {
            if (line.role() == Line.Role.BODY && !line.isBlank()) {
                Printed printed = new Printed(page.number(), ++number, line);
                lines.add(printed);
                byParagraph
                        .computeIfAbsent(printed.paragraph(), p -> new ArrayList<>())
                        .add(printed);
            }
        }
        onPage.put(page.number(), number);
    }

    /** Its lines in order, blank ones left out. */
    List<Printed> lines() {
        return lines;
    }

    List<Printed> linesOf(int paragraph) {
        return byParagraph.getOrDefault(paragraph, List.of());
    }

    /** The lines of a poem that are not blank. */
    List<Printed> linesOf(Poem poem) {
        List<Printed> found = new ArrayList<>();
        for (int paragraph = poem.first(); paragraph <= poem.last(); paragraph++) {
            found.addAll(linesOf(paragraph));
        }
        return found;
    }

    /** A poem's first line that is not blank. */
    Optional<Printed> firstLineOf(Poem poem) {
        for (int paragraph = poem.first(); paragraph <= poem.last(); paragraph++) {
            List<Printed> here = linesOf(paragraph);
            if (!here.isEmpty()) {
                return Optional.of(here.get(0));
            }
        }
        return Optional.empty();
    }

    /** How many lines that are not blank stand on a page. */
    int linesOn(int page) {
        return onPage.getOrDefault(page, 0);
    }

    /** Every visible stretch of the body in order. */
    List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        for (Paragraph paragraph : copy.manuscript().paragraphs()) {
            collect(paragraph, found);
        }
        return found;
    }

    private static void collect(Paragraph paragraph, List<Stretch> found) {
        int at = 0;
        for (Inline inline : paragraph.content()) {
            int end = at + inline.text().length();
            if (inline instanceof Inline.Run run
                    && !run.type().hidden()
                    && !run.text().isBlank()) {
                found.add(new Stretch(new Line.Place(paragraph.index(), at, end), run.text(), run.type()));
            }
            at = end;
        }
    }

    Optional<Poem> poemAt(int paragraph) {
        return Optional.ofNullable(poems.floorEntry(paragraph))
                .map(Map.Entry::getValue)
                .filter(poem -> paragraph <= poem.last());
    }

    private String titleAt(int paragraph) {
        return poemAt(paragraph).map(Poem::title).map(Excerpt::of).orElse("");
    }

    Where where(Stretch stretch) {
        Optional<Printed> line = lineOf(stretch.place());
        return new Where(
                line.map(Printed::page).orElse(0),
                titleAt(stretch.place().paragraph()),
                line.map(Printed::number).orElse(0),
                Excerpt.of(stretch.text()),
                Optional.of(stretch.place()));
    }

    Where where(Printed printed) {
        return new Where(
                printed.page(),
                titleAt(printed.paragraph()),
                printed.number(),
                Excerpt.of(printed.line().text()),
                Optional.of(printed.line().place()));
    }

    /** Where a poem begins: its first line that is not blank. */
    Where where(Poem poem) {
        return firstLineOf(poem)
                .map(this::where)
                .orElse(new Where(0, Excerpt.of(poem.title()), 0, "", Optional.empty()));
    }

    private Optional<Printed> lineOf(Line.Place place) {
        return linesOf(place.paragraph()).stream()
                .filter(printed -> printed.line().place().to() > place.from()
                        && printed.line().place().from() < place.to())
                .findFirst();
    }
}
