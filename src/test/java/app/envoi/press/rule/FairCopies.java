package app.envoi.press.rule;

import app.envoi.press.layout.Box;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.PageCount;
import app.envoi.press.layout.Proof;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Settings;
import app.envoi.press.manuscript.Traces;
import app.envoi.press.manuscript.Type;
import app.envoi.press.rule.FairCopy.ArtFile;
import app.envoi.press.rule.FairCopy.FrontMatter;
import app.envoi.press.rule.FairCopy.Letter;
import app.envoi.press.rule.FairCopy.Stage;
import app.envoi.press.rule.FairCopy.Translations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fair copies for tests, made line by line. Its pages are not those of the typesetter: each holds {@value #LINES} lines, each line of a paragraph one, and only
 * a page break ends one early, so that a test sees at a glance what stands where.
 */
public final class FairCopies {
    public static final int LINES = 40;
    public static final Type TIMES = new Type("Times New Roman", Length.points(12));
    private static final ParagraphFormat NEW_PAGE =
            ParagraphFormat.PLAIN.withKeeps(new ParagraphFormat.Keeps(false, false, true, true));

    private final List<Block> blocks = new ArrayList<>();
    private final List<Poem> poems = new ArrayList<>();
    private final List<FrontMatter> front = new ArrayList<>();
    private final List<ArtFile> art = new ArrayList<>();
    private final Map<Running.Pages, List<Block>> headers = new HashMap<>();
    private FileFacts file = new FileFacts("lineages.docx", FileKind.DOCX, 20_000, "00");
    private Type type = TIMES;
    private PageSetup setup = PageSetup.LETTER;
    private Poem.Known known = Poem.Known.HEADING;
    private Letter letter = Letter.NONE;
    private Translations translations = Translations.NONE;
    private Stage stage = Stage.FILE;
    private Properties properties = Properties.NONE;
    private Traces traces = Traces.NONE;
    private ParagraphFormat format = ParagraphFormat.PLAIN;
    private Set<String> names = Set.of();
    private int doubt;

    private FairCopies() {}

    public static FairCopies copy() {
        return new FairCopies();
    }

    /** One poem on one page: what nearly every guideline is content with. */
    public static FairCopies ferry() {
        return copy().poem("Ferry", 12);
    }

    /** A poem on a page of its own: the title and so many lines. */
    public FairCopies poem(String title, int lines) {
        return poem(title, NEW_PAGE, lines);
    }

    /** A poem without a page break before it. */
    public FairCopies runOn(String title, int lines) {
        return poem(title, ParagraphFormat.PLAIN, lines);
    }

    private FairCopies poem(String title, ParagraphFormat first, int lines) {
        String[] text = new String[lines];
        for (int i = 0; i < lines; i++) {
            text[i] = "line " + (i + 1) + " of " + title;
        }
        return poem(title, first, text);
    }

    /** A poem on a page of its own with these lines; an empty one parts stanzas. */
    public FairCopies poem(String title, String... lines) {
        return poem(title, NEW_PAGE, lines);
    }

    private FairCopies poem(String title, ParagraphFormat first, String... lines) {
        int start = blocks.size();
        add(first, new Inline.Run(title, type.withBold(true)));
        for (String line : lines) {
            add(format, runs(line));
        }
        poems.add(new Poem(title, start, blocks.size() - 1, known));
        return this;
    }

    /** One more line of the last poem. */
    public FairCopies line(String text) {
        return line(runs(text));
    }

    private Inline[] runs(String text) {
        return text.isEmpty() ? new Inline[0] : new Inline[] {new Inline.Run(text, type)};
    }

    /** One more line of the last poem, of several inlines. */
    public FairCopies line(Inline... inlines) {
        add(format, inlines);
        return extend();
    }

    private FairCopies extend() {
        if (!poems.isEmpty()) {
            Poem last = poems.remove(poems.size() - 1);
            poems.add(new Poem(last.title(), last.first(), blocks.size() - 1, last.known()));
        }
        return this;
    }

    /** Empty paragraphs that belong to no poem. */
    public FairCopies empty(int paragraphs) {
        for (int i = 0; i < paragraphs; i++) {
            add(ParagraphFormat.PLAIN);
        }
        return this;
    }

    /** A page break in a paragraph of its own, as Ctrl+Enter makes it. */
    public FairCopies pageBreak() {
        add(ParagraphFormat.PLAIN, new Inline.Break(Inline.Break.Kind.PAGE, type));
        return this;
    }

    /** Paragraphs before the poems. */
    public FairCopies front(FrontMatter.Kind kind, String... paragraphs) {
        int start = blocks.size();
        for (String text : paragraphs) {
            add(ParagraphFormat.PLAIN, new Inline.Run(text, type));
        }
        front.add(new FrontMatter(kind, start, blocks.size() - 1));
        return this;
    }

    /** What comes from now on is set in this type. */
    public FairCopies in(String family, double size) {
        type = new Type(family, Length.points(size));
        return this;
    }

    public FairCopies in(Type other) {
        type = other;
        return this;
    }

    public FairCopies in(ParagraphFormat other) {
        format = other;
        return this;
    }

    public FairCopies on(PageSetup other) {
        setup = other;
        return this;
    }

    /** How the starts of the poems from now on are known. */
    public FairCopies known(Poem.Known other) {
        known = other;
        return this;
    }

    public FairCopies header(String text, double size) {
        Type small = type.withSize(Length.points(size));
        headers.put(
                Running.Pages.DEFAULT,
                List.of(new Paragraph(
                        Paragraph.OUTSIDE, ParagraphFormat.PLAIN, List.of(new Inline.Run(text, small)), small)));
        return this;
    }

    public FairCopies header(Inline... inlines) {
        headers.put(
                Running.Pages.DEFAULT,
                List.of(new Paragraph(Paragraph.OUTSIDE, ParagraphFormat.PLAIN, List.of(inlines), type)));
        return this;
    }

    public FairCopies file(String name, FileKind kind) {
        file = new FileFacts(name, kind, 20_000, "00");
        return this;
    }

    public FairCopies bio(String text) {
        letter = new Letter(Optional.of(text), letter.statement(), letter.letter());
        return this;
    }

    public FairCopies statement(String text) {
        letter = new Letter(letter.bio(), Optional.of(text), letter.letter());
        return this;
    }

    public FairCopies letter(String text) {
        letter = new Letter(letter.bio(), letter.statement(), Optional.of(text));
        return this;
    }

    public FairCopies translations(String permission) {
        translations = new Translations(true, permission);
        return this;
    }

    public FairCopies art(String name, FileKind kind, int pages, int width, int height) {
        art.add(new ArtFile(new FileFacts(name, kind, 500_000, "00"), pages, width, height, ""));
        return this;
    }

    public FairCopies brokenArt(String name, FileKind kind, String trouble) {
        art.add(new ArtFile(new FileFacts(name, kind, 500_000, "00"), 0, 0, 0, trouble));
        return this;
    }

    public FairCopies inPacket() {
        stage = Stage.PACKET;
        return this;
    }

    public FairCopies properties(Properties other) {
        properties = other;
        return this;
    }

    public FairCopies traces(Traces other) {
        traces = other;
        return this;
    }

    /** The poet goes by these names. */
    public FairCopies by(String... known) {
        names = Set.of(known);
        return this;
    }

    /** There may be so many pages more or fewer than counted. */
    public FairCopies doubt(int pages) {
        doubt = pages;
        return this;
    }

    private void add(ParagraphFormat how, Inline... content) {
        blocks.add(new Paragraph(blocks.size(), how, List.of(content), type));
    }

    public FairCopy build() {
        Manuscript manuscript = new Manuscript(
                List.of(new Section(Section.Start.NEXT_PAGE, setup, new Running(headers, Map.of()), blocks)),
                List.of(),
                Settings.DEFAULT,
                properties,
                traces,
                Optional.empty(),
                Set.of());
        return new FairCopy(file, manuscript, proof(manuscript), poems, front, letter, art, translations, stage)
                .withNames(names);
    }

    private Proof proof(Manuscript manuscript) {
        List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        for (Paragraph paragraph : manuscript.paragraphs()) {
            if (paragraph.format().keeps().pageBreakBefore() && paragraph.index() > 0) {
                pages.add(new ArrayList<>());
            }
            set(paragraph, pages);
        }
        List<Page> set = new ArrayList<>();
        pages.forEach(lines -> set.add(
                new Page(set.size() + 1, setup.width(), setup.height(), withHeader(lines), List.of(), Length.ZERO)));
        List<String> reasons = doubt == 0 ? List.of() : List.of("A typeface is not known here.");
        int low = Math.max(1, set.size() - doubt);
        return new Proof(set, new PageCount(set.size(), low, set.size() + doubt, PageCount.Witness.LAYOUT, reasons));
    }

    private List<Line> withHeader(List<Line> body) {
        List<Line> lines = new ArrayList<>();
        headers.values()
                .forEach(blocksOfOne -> blocksOfOne.forEach(block -> ((Paragraph) block)
                        .content()
                        .forEach(inline -> lines.add(
                                line(Line.Role.HEADER, inline.text(), inline.type(), 0, Paragraph.OUTSIDE, 0)))));
        lines.addAll(body);
        return lines;
    }

    private static void set(Paragraph paragraph, List<List<Line>> pages) {
        int at = 0;
        for (String text : paragraph.text().split("(?<=[\n\f])", -1)) {
            List<Line> page = pages.get(pages.size() - 1);
            if (page.size() == LINES) {
                page = new ArrayList<>();
                pages.add(page);
            }
            Type type = paragraph.content().isEmpty()
                    ? paragraph.mark()
                    : paragraph.content().get(0).type();
            page.add(line(Line.Role.BODY, text.strip(), type, page.size(), paragraph.index(), at));
            at += text.length();
            if (text.endsWith("\f")) {
                pages.add(new ArrayList<>());
            }
        }
    }

    private static Line line(Line.Role role, String text, Type type, int row, int paragraph, int at) {
        Length width = Length.points(6 * text.length());
        Length top = Length.points(72 + 14 * row);
        Box box = new Box(Length.inches(1), top, width, Length.points(14));
        List<Line.Span> spans =
                text.isEmpty() ? List.of() : List.of(new Line.Span(text, type, Length.inches(1), width, true));
        return new Line(
                role, box, top.plus(Length.points(11)), spans, new Line.Place(paragraph, at, at + text.length()));
    }
}
