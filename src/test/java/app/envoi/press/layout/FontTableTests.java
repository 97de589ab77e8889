package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.sheaf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.envoi.press.manuscript.FontTable;
import app.envoi.press.manuscript.FontTable.Embedded;
import app.envoi.press.manuscript.FontTable.Entry;
import app.envoi.press.manuscript.FontTable.Kind;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Type;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a manuscript says of its fonts is heeded where nothing better is known. */
class FontTableTests {
    private static final Type HAND = new Type("My Hand", Length.points(10));

    private final FontBook fonts = FontBook.bundledOnly();

    private FontBook heeding(Entry entry) {
        return fonts.heeding(new FontTable(Map.of("my hand", entry)));
    }

    private Entry embedding(byte[] file) {
        return new Entry("", true, Kind.UNSAID, List.of(new Embedded(false, false, ByteBuffer.wrap(file))));
    }

    private byte[] cousine() {
        return fonts.bundled("cousine").orElseThrow().ttf().get();
    }

    @Test
    void anEmbeddedFontIsMeasuredByItsOwnFile() {
        FontBook heeding = heeding(embedding(cousine()));

        assertThat(heeding.width("iiii", HAND)).isCloseTo(24, within(0.01));
        assertThat(heeding.grade("My Hand")).isEqualTo(Grade.EXACT);
    }

    @Test
    void aFamilyThatIsKnownExactlyNeedsNoEmbeddedFile() {
        FontTable table = new FontTable(Map.of("times new roman", embedding(cousine())));
        Type times = new Type("Times New Roman", Length.points(10));

        assertThat(fonts.heeding(table).width("iiii", times)).isEqualTo(fonts.width("iiii", times));
    }

    @Test
    void aFontWhoseLettersHaveNoWidthIsPassedOver() {
        byte[] lying = cousine();
        int table = ByteBuffer.wrap(lying).getInt(entryOf(lying, "hmtx") + 8);
        java.util.Arrays.fill(lying, table, table + 4_000, (byte) 0);
        FontBook heeding = heeding(embedding(lying));

        assertThat(heeding.width("iiii", HAND)).isEqualTo(fonts.width("iiii", HAND));
        assertThat(heeding.grade("My Hand")).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void aFontCutShortAtAnyPlaceStillGivesAnAnswer() {
        byte[] whole = cousine();
        for (int length = 0; length < whole.length; length += 9_973) {
            FontBook heeding = heeding(embedding(java.util.Arrays.copyOf(whole, length)));

            assertThat(heeding.width("iiii", HAND)).isPositive();
        }
    }

    @Test
    void aFontOfAHugeLineIsPassedOver() {
        byte[] lying = cousine();
        int table = ByteBuffer.wrap(lying).getInt(entryOf(lying, "OS/2") + 8);
        ByteBuffer.wrap(lying).putShort(table + 74, (short) 60_000);

        assertThat(heeding(embedding(lying)).lineHeight(HAND)).isEqualTo(fonts.lineHeight(HAND));
    }

    @Test
    void anUnknownFamilyIsTakenForOneOfItsKind() {
        FontBook heeding = heeding(new Entry("", true, Kind.MONOSPACED, List.of()));

        assertThat(heeding.width("iiii", HAND)).isCloseTo(24, within(0.01));
        assertThat(heeding.grade("My Hand")).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void anotherNameOfAFamilyLeadsToIt() {
        FontBook heeding = heeding(new Entry("Garamond", true, Kind.UNSAID, List.of()));

        assertThat(heeding.width("A rose", HAND)).isEqualTo(fonts.width("A rose", HAND.withFamily("Garamond")));
    }

    @Test
    void aFamilyThatWasMissingIsSetInTheOneTakenInsteadAndBothCountsAreGiven() {
        Type sans = new Type("Open Sans", Length.points(12));
        Manuscript plain = sheaf().paragraph(List.of(new Inline.Run("some words of prose ".repeat(400), sans)))
                .manuscript();
        Manuscript told = new Manuscript(
                plain.sections(),
                plain.notes(),
                plain.settings(),
                plain.properties(),
                plain.traces(),
                plain.wordRecord(),
                plain.unsupported(),
                new FontTable(Map.of("open sans", new Entry("Times New Roman", false, Kind.SANS_SERIF, List.of()))));
        Typesetter typesetter = new Typesetter(fonts);

        PageCount set = typesetter.set(plain).count();
        PageCount replaced = typesetter.set(told).count();

        assertThat(replaced.pages()).isLessThan(set.pages());
        assertThat(replaced.high()).isGreaterThanOrEqualTo(set.pages());
        assertThat(replaced.reasons()).singleElement().asString().contains("Open Sans");
    }

    private static int entryOf(byte[] file, String tag) {
        ByteBuffer data = ByteBuffer.wrap(file);
        byte[] name = tag.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int entry = 12; ; entry += 16) {
            if (data.getInt(entry) == ByteBuffer.wrap(name).getInt()) {
                return entry;
            }
        }
    }
}
