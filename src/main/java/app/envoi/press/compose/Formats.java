package app.envoi.press.compose;

import app.envoi.press.compose.HouseStyle.TitleStyle;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.manuscript.Type;

/**
 * The paragraph styles of a house style. Room stands above paragraphs and never below, so that it does not matter whether a program adds the two or takes
 * the larger; and it vanishes at the head of a page, so that a stanza that begins there begins at the top.
 */
final class Formats {
    static final String BYLINE = "By-line";
    static final String DEDICATION = "Dedication";
    static final String EPIGRAPH = "Epigraph";
    static final String OPENING = "Opening";
    static final String STANZA = "Stanza";
    static final String VERSE = "Verse";
    static final String PROSE = "Prose Poem";
    /** The rest of a paragraph of prose under a continuation line. */
    static final String GOING_ON = "Prose Poem Continued";

    static final String CONTINUATION = "Continuation";

    /** What a single line of most book faces takes, in sizes of its type. */
    private static final double LINE = 1.15;

    private static final Keeps LOOSE = new Keeps(false, false, false, false);
    private static final Keeps WITH_NEXT = new Keeps(true, false, false, false);
    private static final Keeps WHOLE = new Keeps(false, true, false, false);

    private final HouseStyle style;
    private final ParagraphFormat plain;

    Formats(HouseStyle style) {
        this.style = style;
        int line = (int) Math.round(style.type().spacing() * 240);
        this.plain = ParagraphFormat.PLAIN
                .withSpacing(Spacing.SINGLE.withLine(line, Spacing.LineRule.AUTO))
                .withKeeps(LOOSE);
    }

    ParagraphFormat title() {
        TitleStyle title = style.title();
        return plain.withStyle("heading 1", 0)
                .withAlignment(title.centred() ? Alignment.CENTRE : Alignment.START)
                .withKeeps(new Keeps(true, false, true, false));
    }

    ParagraphFormat byline() {
        return belowTitle(BYLINE).withSpacing(plain.spacing());
    }

    ParagraphFormat dedication() {
        return belowTitle(DEDICATION).withSpacing(gap(0.5));
    }

    ParagraphFormat epigraph() {
        Length inch = Length.inches(0.5);
        return belowTitle(EPIGRAPH).withSpacing(plain.spacing()).withIndents(new Indents(inch, inch, Length.ZERO));
    }

    private ParagraphFormat belowTitle(String name) {
        return plain.withStyle(name, ParagraphFormat.BODY_TEXT)
                .withAlignment(style.title().centred() ? Alignment.CENTRE : Alignment.START)
                .withKeeps(WITH_NEXT);
    }

    /** A verse inside a stanza. Its lines, where it turns over, are never parted by a page's end. */
    ParagraphFormat verse() {
        Length hang = style.verse().runOver();
        return plain.withStyle(VERSE, ParagraphFormat.BODY_TEXT)
                .withIndents(new Indents(hang, Length.ZERO, Length.ZERO.minus(hang)))
                .withKeeps(WHOLE);
    }

    /** The first verse of a stanza. */
    ParagraphFormat stanza() {
        return verse().withStyle(STANZA, ParagraphFormat.BODY_TEXT).withSpacing(stanzaGap(1));
    }

    /** The first verse of a poem. */
    ParagraphFormat opening() {
        return verse().withStyle(OPENING, ParagraphFormat.BODY_TEXT)
                .withSpacing(gap(style.title().gap()));
    }

    /** An ordinary paragraph, whose first or last line never stands alone on a page. */
    ParagraphFormat prose() {
        return plain.withStyle(PROSE, ParagraphFormat.BODY_TEXT)
                .withSpacing(stanzaGap(1))
                .withKeeps(Keeps.DEFAULT);
    }

    ParagraphFormat continuation() {
        return plain.withStyle(CONTINUATION, ParagraphFormat.BODY_TEXT)
                .withSpacing(plain.spacing().withAfter(gap(1).before()))
                .withKeeps(new Keeps(true, false, true, false));
    }

    ParagraphFormat header() {
        return ParagraphFormat.PLAIN
                .withStyle("header", ParagraphFormat.BODY_TEXT)
                .withKeeps(LOOSE);
    }

    ParagraphFormat footer() {
        return ParagraphFormat.PLAIN
                .withStyle("footer", ParagraphFormat.BODY_TEXT)
                .withKeeps(LOOSE);
    }

    ParagraphFormat plain() {
        return plain;
    }

    Spacing stanzaGap(int emptyLines) {
        return gap(style.verse().stanzaGap() * emptyLines);
    }

    Spacing gap(double lines) {
        double points = style.type().size().toPoints() * LINE * style.type().spacing() * lines;
        return plain.spacing().withBefore(Length.twips(Math.round(points * 20)));
    }

    Type body() {
        return new Type(style.type().family(), style.type().size())
                .withEffects(Effects.NONE.withLanguage(Script.OWN.language()));
    }

    Type heading() {
        TitleStyle title = style.title();
        Effects effects = body().effects();
        return body().withBold(title.bold())
                .withItalic(title.italic())
                .withEffects(title.capitals() ? capitals(effects) : effects);
    }

    private static Effects capitals(Effects effects) {
        return new Effects(
                Effects.Caps.ALL,
                effects.position(),
                effects.underline(),
                effects.strike(),
                effects.hidden(),
                effects.tracking(),
                effects.scale(),
                effects.raise(),
                effects.kernFrom(),
                effects.colour(),
                effects.language(),
                effects.rightToLeft());
    }
}
