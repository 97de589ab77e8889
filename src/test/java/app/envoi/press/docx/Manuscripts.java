package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Hyphenation;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Settings;
import app.envoi.press.manuscript.Table;
import app.envoi.press.manuscript.Traces;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Manuscripts by chance, with everything that the model can say and a file can hold. */
final class Manuscripts {
    private static final List<String> TEXTS = List.of(
            "word",
            " two  spaces ",
            "\u00A0",
            "a\u2011b",
            "soft\u00ADhyphen",
            "<&>\"'",
            "“curly”",
            "é",
            "Ω",
            "日本",
            "عربي",
            "हिन्दी",
            "𠀀",
            "  ",
            "…",
            "x\u200Dy",
            "ﬁ",
            "٣",
            "𝒜");

    private final Random chance;
    private final List<Note> notes = new ArrayList<>();
    private int paragraphs;

    Manuscripts(Random chance) {
        this.chance = chance;
    }

    Manuscript manuscript() {
        List<Section> sections = new ArrayList<>();
        int count = 1 + chance.nextInt(3);
        for (int i = 0; i < count; i++) {
            sections.add(section(i == 0));
        }
        Set<String> flags =
                chance.nextBoolean() ? Set.of() : Set.of("useFELayout", "noTabHangInd", "enableOpenTypeFeatures");
        Settings settings = new Settings(
                pick(15, 14, 12),
                Length.twips(pick(720, 360, 500)),
                chance.nextBoolean(),
                chance.nextBoolean(),
                flags,
                hyphenation());
        Properties properties = new Properties(
                pick("", "A <title> & more"),
                pick("", "Ada"),
                pick("", "Bob"),
                pick("", "Co"),
                pick("", "Envoi"),
                pick("", "en-GB"));
        return new Manuscript(sections, notes, settings, properties, Traces.NONE, Optional.empty(), Set.of());
    }

    private Optional<Hyphenation> hyphenation() {
        Hyphenation some = new Hyphenation(twips(700), chance.nextInt(3), chance.nextBoolean());
        return chance.nextBoolean() ? Optional.empty() : Optional.of(some);
    }

    private Section section(boolean first) {
        Section.Start start = first ? Section.Start.NEXT_PAGE : pick(Section.Start.values());
        Map<Running.Pages, List<Block>> headers = new EnumMap<>(Running.Pages.class);
        Map<Running.Pages, List<Block>> footers = new EnumMap<>(Running.Pages.class);
        for (Running.Pages pages : Running.Pages.values()) {
            if (chance.nextInt(3) == 0) {
                headers.put(pages, List.of(running()));
            }
            if (chance.nextInt(3) == 0) {
                footers.put(pages, List.of(running(), running()));
            }
        }
        return new Section(start, page(), new Running(headers, footers), blocks());
    }

    private PageSetup page() {
        PageSetup.Margins margins = new PageSetup.Margins(
                twips(2000), twips(2000), twips(2000), twips(2000), twips(700), twips(700), twips(100));
        PageSetup.Columns columns = pick(
                PageSetup.Columns.ONE,
                new PageSetup.Columns(2, List.of(), List.of(Length.twips(400))),
                new PageSetup.Columns(2, List.of(Length.twips(3000), Length.twips(4000)), List.of(Length.twips(300))));
        PageSetup.Grid grid = pick(
                PageSetup.Grid.NONE,
                new PageSetup.Grid(PageSetup.Grid.Kind.LINES, Length.twips(360)),
                new PageSetup.Grid(PageSetup.Grid.Kind.LINES_AND_CHARACTERS, Length.twips(312)));
        return new PageSetup(
                Length.twips(9000 + chance.nextInt(8000)),
                Length.twips(9000 + chance.nextInt(8000)),
                margins,
                columns,
                grid,
                pick(PageSetup.Upright.values()),
                chance.nextBoolean(),
                chance.nextInt(3) == 0 ? 1 + chance.nextInt(9) : 0);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + chance.nextInt(12);
        for (int i = 0; i < count; i++) {
            blocks.add(chance.nextInt(15) == 0 ? table() : paragraph(paragraphs++));
        }
        blocks.add(paragraph(paragraphs++));
        return blocks;
    }

    private Table table() {
        List<Length> columns = List.of(Length.twips(2000), Length.twips(2500));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(3); i++) {
            boolean high = chance.nextBoolean();
            rows.add(new Table.Row(
                    high ? Length.twips(1 + chance.nextInt(900)) : Length.ZERO,
                    high
                            ? pick(ParagraphFormat.Spacing.LineRule.EXACT, ParagraphFormat.Spacing.LineRule.AT_LEAST)
                            : ParagraphFormat.Spacing.LineRule.AT_LEAST,
                    i == 0 && chance.nextBoolean(),
                    chance.nextBoolean(),
                    cells(i > 0)));
        }
        return new Table(columns, Length.twips(chance.nextInt(300)), chance.nextBoolean(), rows);
    }

    private List<Table.Cell> cells(boolean below) {
        Table.Margins margins = new Table.Margins(twips(100), twips(200), twips(100), twips(200));
        if (chance.nextInt(3) == 0) {
            return List.of(new Table.Cell(Length.twips(4500), 2, false, margins, List.of(paragraph(paragraphs++))));
        }
        List<Table.Cell> cells = new ArrayList<>();
        for (int width : new int[] {2000, 2500}) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(paragraph(paragraphs++));
            blocks.add(paragraph(paragraphs++));
            cells.add(new Table.Cell(Length.twips(width), 1, below && chance.nextInt(4) == 0, margins, blocks));
        }
        return cells;
    }

    private Paragraph running() {
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Run("head", type()));
        content.add(new Inline.PageNumber(pick(Inline.PageNumber.Kind.values()), type()));
        return new Paragraph(Paragraph.OUTSIDE, format("header"), content, type());
    }

    private Paragraph paragraph(int index) {
        List<Inline> content = new ArrayList<>();
        int count = chance.nextInt(7);
        for (int i = 0; i < count; i++) {
            content.add(inline());
        }
        return new Paragraph(
                index, format(pick("Normal", "Verse", "heading 1", "Verse, again", "ö é")), content, type());
    }

    private Inline inline() {
        return switch (chance.nextInt(12)) {
            case 0 -> new Inline.Tab(type());
            case 1 -> new Inline.Break(pick(Inline.Break.Kind.values()), type());
            case 2 -> chance.nextInt(4) == 0 ? note() : new Inline.Tab(type());
            default -> new Inline.Run(TEXTS.get(chance.nextInt(TEXTS.size())), type());
        };
    }

    private Inline note() {
        int id = notes.size() + 1;
        Note.Kind kind = Note.Kind.FOOTNOTE;
        List<Inline> text = List.of(new Inline.Run(String.valueOf(id), type()), new Inline.Run(" a note", type()));
        notes.add(new Note(kind, id, List.of(new Paragraph(Paragraph.OUTSIDE, format("footnote text"), text, type()))));
        return new Inline.NoteMark(kind, id, String.valueOf(id), type());
    }

    private ParagraphFormat format(String style) {
        if (chance.nextInt(3) > 0) {
            return ParagraphFormat.PLAIN.withStyle(style, style.startsWith("heading") ? 0 : ParagraphFormat.BODY_TEXT);
        }
        ParagraphFormat.Spacing.LineRule rule = pick(ParagraphFormat.Spacing.LineRule.values());
        return new ParagraphFormat(
                style,
                chance.nextInt(10),
                pick(ParagraphFormat.Alignment.values()),
                new ParagraphFormat.Indents(twips(900), twips(900), Length.twips(chance.nextInt(900) - 450)),
                new ParagraphFormat.Spacing(
                        twips(400), twips(400), 200 + chance.nextInt(300), rule, chance.nextBoolean()),
                new ParagraphFormat.Keeps(
                        chance.nextBoolean(),
                        chance.nextBoolean(),
                        chance.nextBoolean(),
                        chance.nextBoolean(),
                        chance.nextBoolean()),
                tabs(),
                label(),
                pick(
                        ParagraphFormat.Border.NONE,
                        new ParagraphFormat.Border(Length.points(4.5), Length.points(1), false)),
                chance.nextBoolean(),
                chance.nextBoolean());
    }

    private List<ParagraphFormat.TabStop> tabs() {
        List<ParagraphFormat.TabStop> tabs = new ArrayList<>();
        for (int position : new int[] {720, 1440, 5000}) {
            if (chance.nextInt(3) == 0) {
                tabs.add(new ParagraphFormat.TabStop(
                        Length.twips(position),
                        pick(ParagraphFormat.TabStop.Kind.values()),
                        pick(ParagraphFormat.TabStop.Leader.values())));
            }
        }
        return tabs;
    }

    private Optional<ParagraphFormat.Label> label() {
        return chance.nextInt(5) == 0
                ? Optional.of(new ParagraphFormat.Label(
                        pick("•", "1.", "iv)"), type(), pick(ParagraphFormat.Label.Suffix.values())))
                : Optional.empty();
    }

    private Type type() {
        Type plain = new Type("Times New Roman", Length.points(12)).withEffects(Effects.NONE.withLanguage("en-US"));
        return switch (chance.nextInt(5)) {
            case 0 ->
                new Type(pick("Arial", "SimSun", "Nirmala UI"), Length.halfPoints(15 + chance.nextInt(20)))
                        .withEffects(effects());
            case 1 -> plain.withItalic(true);
            case 2 -> plain.withBold(true);
            default -> plain;
        };
    }

    private Effects effects() {
        return new Effects(
                pick(Effects.Caps.values()),
                pick(Effects.Position.values()),
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextBoolean(),
                Length.twips(chance.nextInt(40) - 20),
                50 + chance.nextInt(100),
                Length.halfPoints(chance.nextInt(10) - 5),
                Length.halfPoints(chance.nextInt(30)),
                pick("", "FF0000"),
                pick("en-US", "fr-FR", "vi-VN"),
                chance.nextBoolean());
    }

    private Length twips(int below) {
        return Length.twips(chance.nextInt(below));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
