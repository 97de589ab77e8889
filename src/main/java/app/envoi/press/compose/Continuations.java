package app.envoi.press.compose;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Heads the pages on which a poem goes on. A line put there moves the rest, so that the manuscript is set anew after each, from the front.
 */
final class Continuations {
    private final Typesetter typesetter;
    private final HouseStyle style;
    private final Formats formats;

    Continuations(Typesetter typesetter, HouseStyle style) {
        this.typesetter = typesetter;
        this.style = style;
        this.formats = new Formats(style);
    }

    Composition into(List<SetPoem> poems, Composition composition) {
        List<SetPoem> set = new ArrayList<>(poems);
        Composition current = composition;
        Optional<Turn> turn = firstTurn(typesetter.set(current.manuscript()), current);
        while (turn.isPresent()) {
            Turn here = turn.get();
            set.set(here.poem, set.get(here.poem).with(here.place, heading(set.get(here.poem), here)));
            current = Composer.bind(set, style);
            turn = firstTurn(typesetter.set(current.manuscript()), current);
        }
        return current;
    }

    /** The first page that goes on with a poem and does not say so; one that begins inside a paragraph of prose cannot. */
    private Optional<Turn> firstTurn(Proof proof, Composition composition) {
        List<Paragraph> paragraphs = composition.manuscript().paragraphs();
        for (Page page : proof.pages()) {
            Optional<Line.Place> top = page.lines().stream()
                    .filter(line -> line.role() == Line.Role.BODY)
                    .findFirst()
                    .map(Line::place);
            if (top.isPresent()
                    && top.get().from() == 0
                    && goesOn(paragraphs.get(top.get().paragraph()))) {
                Optional<Turn> turn = turn(top.get().paragraph(), page.number(), proof, composition);
                if (turn.isPresent()) {
                    return turn;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean goesOn(Paragraph paragraph) {
        return !paragraph.format().style().equals("Continuation");
    }

    private static Optional<Turn> turn(int paragraph, int page, Proof proof, Composition composition) {
        for (int i = 0; i < composition.poems().size(); i++) {
            Poem poem = composition.poems().get(i);
            if (paragraph > poem.first() && paragraph <= poem.last()) {
                int start = proof.pageOf(poem.first()).orElse(page);
                return Optional.of(new Turn(i, paragraph - poem.first(), page - start + 1));
            }
        }
        return Optional.empty();
    }

    private Paragraph heading(SetPoem poem, Turn turn) {
        String style = poem.paragraphs().get(turn.place).format().style();
        String text = poem.name() + ", page " + turn.page + ", "
                + (style.equals("Verse") ? "stanza continues" : "new stanza");
        List<Markup.Piece> piece = List.of(new Markup.Piece(text, false, false, 0));
        Scripts scripts = Scripts.of(text);
        List<Inline> line = new LineSetter(this.style.type().family()).set(piece, formats.body(), scripts);
        return new Paragraph(0, formats.continuation(), line, formats.body());
    }

    /**
     * Where a poem turns the page.
     *
     * @param poem its number among the poems
     * @param place the paragraph of the poem that stands at the head of the page
     * @param page counted within the poem
     */
    private record Turn(int poem, int place, int page) {}
}
