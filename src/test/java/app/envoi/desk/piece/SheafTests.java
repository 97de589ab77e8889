package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.piece.Sheaf.Item;
import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.layout.Typesetter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheafTests {
    private final SheafReader reader = new SheafReader(Set.of());

    @Test
    void aWordFileIsPartedWhereItsPoemsStart() {
        List<PoemText> poems = List.of(
                PoemText.of("Hope", "“Hope” is the thing with feathers -\n    That perches in the *soul* -"),
                PoemText.of("Nobody", "I’m Nobody! Who are you?\n\nAre you – Nobody – too?"));
        byte[] word = DocxWriter.write(new Composer(Typesetter.standard())
                .compose(poems, HouseStyle.PLAIN)
                .manuscript());

        Sheaf sheaf = reader.read("two.docx", word);

        assertThat(sheaf.trouble()).isEmpty();
        assertThat(sheaf.chosen()).containsExactly(Wording.of(poems.get(0)), Wording.of(poems.get(1)));
    }

    @Test
    void aTextFileMayHoldManyPoems() {
        Sheaf sheaf = reader.read("some.md", "# One\n\na\n\n# Two\n\nb\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheaf.chosen()).containsExactly(Wording.of("One", "a"), Wording.of("Two", "b"));
    }

    @Test
    void aPoemWithoutATitleIsNamedByItsFile() {
        Sheaf sheaf = reader.read(
                "spring/first_frost.txt", "a line\nthat runs on,\n\tas verse".getBytes(StandardCharsets.UTF_8));

        assertThat(sheaf.chosen()).containsExactly(Wording.of("first frost", "a line\nthat runs on,\n\tas verse"));
    }

    @Test
    void textOfOldWindowsIsReadToo() {
        Sheaf sheaf = reader.read("old.txt", "café – “so”\nit goes".getBytes(Charset.forName("windows-1252")));

        assertThat(sheaf.chosen()).containsExactly(Wording.of("old", "café – “so”\nit goes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | This file is empty.",
                "%PDF-1.7 | This is a PDF",
                "{\\rtf1 | This RTF file is damaged",
                "PK and then nothing of a zip | ",
            })
    void whatCannotBeReadIsNamedForWhatItIs(String bytes, String sentence) {
        Sheaf sheaf = reader.read("some.docx", bytes.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sheaf.items()).isEmpty();
        assertThat(sheaf.trouble()).isNotBlank().startsWith(sentence == null ? "" : sentence);
    }

    @Test
    void aPictureIsNoText() {
        assertThat(reader.read("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13})
                        .trouble())
                .startsWith("This is a picture.");
        assertThat(reader.read("a.txt", new byte[] {'a', 0, 0, 0, 13}).trouble())
                .isEqualTo("This is neither a Word file nor a text file.");
    }

    @Test
    void anRtfFileIsPartedWhereItsPoemsStart() {
        String rtf = "{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}}"
                + "\\pard\\s1 One\\par\\pard a {\\i b}\\par\\pard\\s1\\pagebb Two\\par\\pard c\\line d\\par}";

        Sheaf sheaf = reader.read("two.rtf", rtf.getBytes(StandardCharsets.US_ASCII));

        assertThat(sheaf.trouble()).isEmpty();
        assertThat(sheaf.chosen()).containsExactly(Wording.of("One", "a *b*"), Wording.of("Two", "c\nd"));
    }

    @Test
    void anItemThatIsNoBeginningIsJoinedToTheOneAbove() {
        Sheaf joined = sheaf(Wording.of("One", "a\n"), Wording.of("Two", "b")).join(1);

        assertThat(joined.chosen()).containsExactly(Wording.of("One", "a\n\nTwo\n\nb"));
    }

    @Test
    void anItemIsPartedAtALineWithOrWithoutATitle() {
        Sheaf whole = sheaf(Wording.of("One", "a\n\nTwo\n\nb\nc"));

        assertThat(whole.split(0, 2, true).chosen()).containsExactly(Wording.of("One", "a"), Wording.of("Two", "b\nc"));
        assertThat(whole.split(0, 4, false).chosen())
                .containsExactly(Wording.of("One", "a\n\nTwo"), Wording.of("", "b\nc"));
        assertThat(whole.split(0, 99, false)).isEqualTo(whole);
        assertThat(whole.split(7, 0, true)).isEqualTo(whole);
    }

    @Test
    void aFirstLineCanBeMadeTheTitle() {
        assertThat(sheaf(Wording.of("", "One\na")).split(0, 0, true).chosen()).containsExactly(Wording.of("One", "a"));
    }

    @Test
    void theSameTextTwiceIsLeftOutTheSecondTime() {
        Tray tray = new Tray();
        tray.add(sheaf(Wording.of("One", "a")), text -> List.of());
        tray.add(sheaf(Wording.of("Another", "a ")), text -> List.of());
        tray.add(sheaf(Wording.of("Known", "b")), text -> List.of(new PieceId(7)));

        assertThat(tray.chosen()).isEqualTo(1);
        assertThat(tray.waiting().get(1).items().get(0).twin()).contains("the same as in poems.docx");
        assertThat(tray.waiting().get(2).items().get(0).twin()).contains("already on the desk");
    }

    private static Sheaf sheaf(Wording... wordings) {
        return new Sheaf("poems.docx", List.of(wordings).stream().map(Item::new).toList(), "");
    }
}
