package app.envoi.desk.check;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.Composition;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Type;
import app.envoi.press.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the files that a newcomer can try, out of the poems beside them: run it after the builder has changed, and look at what it made. */
final class TrySamples {
    private static final Path SAMPLES = Path.of("manuscripts/samples");
    private static final Typesetter TYPESETTER = Typesetter.standard();

    private TrySamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(SAMPLES.resolve("try"));
        List<PoemText> six = poems(
                "dickinson-hope",
                "blake-the-sick-rose",
                "hopkins-pied-beauty",
                "lazarus-the-new-colossus",
                "dunbar-we-wear-the-mask",
                "hartmann-tanka");
        Composition ready = compose(six);
        Files.write(folder.resolve("1-ready-to-send.docx"), DocxWriter.write(ready.manuscript()));
        Files.write(
                folder.resolve("2-ready-to-send-but-a-pdf.pdf"),
                PdfWriter.write(TYPESETTER.set(ready.manuscript()), ready.manuscript()));
        Composition longer = compose(poems(
                "dickinson-hope",
                "blake-the-tyger",
                "keats-to-autumn",
                "hopkins-pied-beauty",
                "hardy-the-darkling-thrush",
                "lazarus-the-new-colossus",
                "frost-stopping-by-woods-on-a-snowy-evening"));
        Files.write(folder.resolve("3-a-page-too-many.docx"), DocxWriter.write(longer.manuscript()));
        Files.write(folder.resolve("4-small-and-comic.docx"), DocxWriter.write(smallAndComic(ready)));
        Files.write(folder.resolve("5-poems-that-run-on.docx"), DocxWriter.write(runningOn(ready)));
    }

    private static List<PoemText> poems(String... names) {
        return Arrays.stream(names).map(TrySamples::poem).toList();
    }

    private static PoemText poem(String name) {
        try {
            return PoemText.read(Files.readString(SAMPLES.resolve("poems").resolve(name + ".txt")))
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Composition compose(List<PoemText> poems) {
        return new Composer(TYPESETTER).compose(poems, HouseStyle.PLAIN);
    }

    /** The second poem in 10 points, the third in Comic Sans. */
    private static Manuscript smallAndComic(Composition ready) {
        Manuscript small = dressed(ready.manuscript(), ready.poems().get(1), type -> type.withSize(Length.points(10)));
        return dressed(small, ready.poems().get(2), type -> type.withFamily("Comic Sans MS"));
    }

    private static Manuscript dressed(Manuscript manuscript, Poem poem, UnaryOperator<Type> dress) {
        return changed(manuscript, paragraph -> {
            boolean verse = paragraph.index() > poem.first() && paragraph.index() <= poem.last();
            return verse ? paragraph.withContent(dressed(paragraph.content(), dress)) : paragraph;
        });
    }

    private static List<Inline> dressed(List<Inline> content, UnaryOperator<Type> dress) {
        return content.stream()
                .map(inline ->
                        inline instanceof Inline.Run run ? new Inline.Run(run.text(), dress.apply(run.type())) : inline)
                .toList();
    }

    /** The second and the last poem begin where the one before them ends. */
    private static Manuscript runningOn(Composition ready) {
        List<Integer> starts =
                List.of(ready.poems().get(1).first(), ready.poems().get(5).first());
        return changed(ready.manuscript(), paragraph -> {
            Keeps keeps = paragraph.format().keeps();
            Keeps loose = new Keeps(keeps.withNext(), keeps.lines(), false, keeps.widowControl());
            return starts.contains(paragraph.index())
                    ? paragraph.withFormat(paragraph
                            .format()
                            .withKeeps(loose)
                            .withSpacing(paragraph.format().spacing().withBefore(Length.points(36))))
                    : paragraph;
        });
    }

    private static Manuscript changed(Manuscript manuscript, UnaryOperator<Paragraph> change) {
        List<Section> sections = manuscript.sections().stream()
                .map(section -> new Section(
                        section.start(),
                        section.page(),
                        section.running(),
                        section.blocks().stream()
                                .map(block ->
                                        block instanceof Paragraph paragraph ? (Block) change.apply(paragraph) : block)
                                .toList()))
                .toList();
        return new Manuscript(
                sections,
                manuscript.notes(),
                manuscript.settings(),
                manuscript.properties(),
                manuscript.traces(),
                manuscript.wordRecord(),
                manuscript.unsupported());
    }
}
