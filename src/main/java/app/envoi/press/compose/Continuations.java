package app.envoi.press.compose;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Heads the pages on which a poem goes on. A heading takes room and so moves all that follows; but it also begins its page, so that each page can be set by
 * itself, one after the other, to find where the next begins.
 */
final class Continuations {
    /** More than any page holds, so that a very long poem is not set over and over again. */
    private static final int MOST_ON_A_PAGE = 400;

    private final Typesetter typesetter;
    private final Formats formats;
    private final RunningLines running;
    private final LineSetter lines;

    Continuations(Typesetter typesetter, HouseStyle style) {
        this.typesetter = typesetter;
        this.formats = new Formats(style);
        this.running = new RunningLines(style);
        this.lines = new LineSetter(style.type().family());
    }

    /** @param first whether it is the first poem of the manuscript */
    SetPoem into(SetPoem poem, boolean first) {
        List<Paragraph> headed = new ArrayList<>();
        List<Paragraph> rest = poem.paragraphs();
        PageSetup sheet = running.perPoem() || first ? running.page() : running.laterPage();
        Optional<Turn> turn = turn(rest, poem, sheet);
        for (int page = 2; turn.isPresent(); page++) {
            headed.addAll(turn.get().above());
            rest = new ArrayList<>(turn.get().below());
            rest.add(0, heading(poem, page, rest.get(0)));
            turn = turn(rest, poem, running.laterPage());
        }
        headed.addAll(rest);
        return poem.with(headed);
    }

    /** Where the page ends that these paragraphs begin; empty when they all stand on it, or nothing could. */
    private Optional<Turn> turn(List<Paragraph> paragraphs, SetPoem poem, PageSetup sheet) {
        List<Paragraph> near = paragraphs.subList(0, Math.min(paragraphs.size(), MOST_ON_A_PAGE));
        Proof proof = typesetter.set(Manuscript.of(
                sheet, running.of(poem), List.copyOf(poem.with(near).from(0))));
        if (proof.pages().size() < 2) {
            return Optional.empty();
        }
        return top(proof.pages().get(1))
                .filter(place -> place.paragraph() > 1 || place.paragraph() == 1 && place.from() > 0)
                .map(place -> cut(paragraphs, place));
    }

    private static Optional<Line.Place> top(Page page) {
        return page.lines().stream()
                .filter(line -> line.role() == Line.Role.BODY)
                .findFirst()
                .map(Line::place);
    }

    private Turn cut(List<Paragraph> paragraphs, Line.Place place) {
        List<Paragraph> above = new ArrayList<>(paragraphs.subList(0, place.paragraph()));
        List<Paragraph> below = new ArrayList<>(paragraphs.subList(place.paragraph(), paragraphs.size()));
        if (place.from() > 0) {
            Paragraph whole = below.remove(0);
            above.add(whole.withContent(stretch(whole.content(), 0, place.from())));
            below.add(0, goingOn(whole, place.from()));
        }
        return new Turn(above, below);
    }

    /** The rest of a paragraph of prose that the page's end has cut. */
    private Paragraph goingOn(Paragraph whole, int from) {
        Indents indents = whole.format().indents();
        List<Inline> rest = stretch(whole.content(), from, whole.text().length());
        return whole.withContent(rest)
                .withFormat(whole.format()
                        .withStyle(Formats.GOING_ON, whole.format().outlineLevel())
                        .withIndents(new Indents(
                                indents.start(),
                                indents.end(),
                                formats.plain().indents().first()))
                        .withSpacing(formats.plain().spacing()));
    }

    private static List<Inline> stretch(List<Inline> content, int from, int to) {
        List<Inline> stretch = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int end = at + inline.text().length();
            int start = Math.max(from, at);
            int stop = Math.min(to, end);
            if (start < stop) {
                stretch.add(
                        inline instanceof Inline.Run run
                                ? new Inline.Run(run.text().substring(start - at, stop - at), run.type())
                                : inline);
            }
            at = end;
        }
        return stretch;
    }

    private Paragraph heading(SetPoem poem, int page, Paragraph next) {
        String how = switch (next.format().style()) {
            case Formats.VERSE -> "stanza continues";
            case Formats.STANZA -> "new stanza";
            default -> "continued";
        };
        String text = (poem.name().isEmpty() ? "" : poem.name() + ", ") + "page " + page + ", " + how;
        List<Markup.Piece> piece = List.of(new Markup.Piece(text, false, false, 0));
        List<Inline> line = lines.set(piece, formats.body(), Scripts.of(text));
        return new Paragraph(0, formats.continuation(), line, formats.body());
    }

    /** What stands on a page, and what comes after it. */
    private record Turn(List<Paragraph> above, List<Paragraph> below) {}
}
