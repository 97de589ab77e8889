package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.TIMES;
import static app.envoi.press.layout.Sheaf.sheaf;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StandingTypeTests {

    private static final int PACKETS = 25;
    private static final int EDITS = 12;

    private static final List<BiFunction<Paragraph, Random, Paragraph>> CHANGES = List.of(
            (old, random) -> typed(old, words(random)),
            (old, random) -> typed(old, old.text() + "e"),
            (old, random) -> typed(old, old.text().substring(0, old.text().length() / 2)),
            (old, random) -> inType(old, TIMES.withItalic(random.nextBoolean()).withBold(random.nextBoolean())),
            (old, random) -> inType(old, new Type("Georgia", Length.halfPoints(20 + random.nextInt(20)))),
            (old, random) -> old.withFormat(old.format().withAlignment(Alignment.JUSTIFIED)),
            (old, random) -> old.withFormat(old.format()
                    .withIndents(new Indents(Length.points(random.nextInt(90)), Length.ZERO, Length.points(-9)))),
            (old, random) -> new Paragraph(
                    old.index(), old.format(), old.content(), TIMES.withSize(Length.points(8 + random.nextInt(30)))));

    @Test
    void whatWasSetBeforeChangesNothing() throws Exception {
        Typesetter used = new Typesetter(FontBook.bundledOnly());
        for (int seed = 0; seed < PACKETS; seed++) {
            Random random = new Random(seed);
            Manuscript manuscript = DocxReader.read(MadePacket.docx(70_000 + seed));
            for (int edit = 0; edit < EDITS; edit++) {
                assertThat(used.set(manuscript))
                        .as("packet %d after %d edits", seed, edit)
                        .isEqualTo(new Typesetter(FontBook.bundledOnly()).set(manuscript));
                manuscript = edited(manuscript, random);
            }
        }
    }

    @Test
    void theSameWordsInAnotherTypeAreAnotherLine() {
        Typesetter used = new Typesetter(FontBook.bundledOnly());
        Manuscript roman = sheaf().paragraph("a rose").manuscript();
        Manuscript larger = sheaf().paragraph(List.of(new Inline.Run("a rose", TIMES.withSize(Length.points(24)))))
                .manuscript();

        Length width = width(used.set(roman));

        assertThat(width(used.set(larger)).toPoints()).isCloseTo(2 * width.toPoints(), Offset.offset(0.01));
        assertThat(width(used.set(roman))).isEqualTo(width);
    }

    @Test
    void aLineThatMovedKnowsItsNewPlace() {
        Typesetter used = new Typesetter(FontBook.bundledOnly());
        used.set(sheaf().paragraph("first").paragraph("last").manuscript());

        Proof proof = used.set(
                sheaf().paragraph("first").paragraph("new").paragraph("last").manuscript());

        assertThat(proof.pages().get(0).lines())
                .extracting(line -> line.place().paragraph())
                .containsExactly(0, 1, 2);
    }

    @Test
    void aBookGoesThroughWithoutAMark() {
        Typesetter used = new Typesetter(FontBook.bundledOnly());
        Manuscript poem = sheaf().lines(60).manuscript();
        Proof before = used.set(poem);
        PacketWords words = new PacketWords(new Random(1));
        Sheaf book = sheaf();
        for (int chapter = 0; chapter < 90; chapter++) {
            book.paragraph(words.some(2_500));
        }

        int pages = used.set(book.manuscript()).pages().size();

        assertThat(pages).isGreaterThan(300);
        assertThat(used.set(poem)).isEqualTo(before);
    }

    private static Length width(Proof proof) {
        return proof.pages().get(0).lines().get(0).box().width();
    }

    /** With one of its paragraphs changed, taken out, or said again; all of it made anew, as each keystroke's manuscript is. */
    private static Manuscript edited(Manuscript old, Random random) {
        List<Paragraph> paragraphs = old.paragraphs();
        int at = random.nextInt(paragraphs.size());
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Paragraph next = typedAnew(paragraph);
            boolean chosen = paragraph.index() == at;
            int change = random.nextInt(CHANGES.size() + 2);
            if (!chosen || change > CHANGES.size()) {
                add(blocks, next);
            }
            if (chosen && change < CHANGES.size()) {
                add(blocks, CHANGES.get(change).apply(next, random));
            }
        }
        Section first = old.sections().get(0);
        return Manuscript.of(first.page(), Running.NONE, blocks);
    }

    private static void add(List<Block> blocks, Paragraph paragraph) {
        blocks.add(new Paragraph(blocks.size(), paragraph.format(), paragraph.content(), paragraph.mark()));
    }

    private static Paragraph typedAnew(Paragraph old) {
        return old.withContent(old.content().stream()
                .map(inline -> inline instanceof Inline.Run run ? new Inline.Run(anew(run.text()), run.type()) : inline)
                .toList());
    }

    private static String anew(String text) {
        return new StringBuilder(text).toString();
    }

    private static Paragraph typed(Paragraph old, String text) {
        return old.withContent(List.of(new Inline.Run(text.isEmpty() ? "O" : text, old.mark())));
    }

    private static Paragraph inType(Paragraph old, Type type) {
        return old.withContent(List.of(new Inline.Run(old.text().isEmpty() ? "O" : old.text(), type)));
    }

    private static String words(Random random) {
        return new PacketWords(random).some(1 + random.nextInt(40));
    }
}
