package app.envoi.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetReaderTests {
    private static Sheet read(String text, Charset charset) {
        return SheetReader.read("sheet.csv", text.getBytes(charset));
    }

    private static Sheet read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    @Test
    void whateverTheEncodingTheWordsAreTheSame() {
        String text = "Title,Publisher\nÉté,Revue d’été\n";
        List<String> row = List.of("Été", "Revue d’été");
        assertThat(read(text).rows()).containsExactly(row);
        assertThat(read("\uFEFF" + text).rows()).containsExactly(row);
        assertThat(read("\uFEFF" + text).heading()).containsExactly("Title", "Publisher");
        assertThat(read(text, Charset.forName("windows-1252")).rows()).containsExactly(row);
        assertThat(read("\uFEFF" + text, StandardCharsets.UTF_16LE).rows()).containsExactly(row);
        assertThat(read(text, StandardCharsets.UTF_16).rows()).containsExactly(row);
    }

    @Test
    void whateverPartsTheCellsTheyAreFound() {
        List<String> row = List.of("Hope; Ladder", "North, a Quarterly");
        assertThat(read("Title,Publisher\n\"Hope; Ladder\",\"North, a Quarterly\"\n")
                        .rows())
                .containsExactly(row);
        assertThat(read("Title;Publisher\n\"Hope; Ladder\";North, a Quarterly\n")
                        .rows())
                .containsExactly(row);
        assertThat(read("Title\tPublisher\nHope; Ladder\tNorth, a Quarterly\n").rows())
                .containsExactly(row);
        assertThat(read("sep=;\r\nTitle;Publisher\r\n\"Hope; Ladder\";North, a Quarterly\r\n")
                        .rows())
                .containsExactly(row);
    }

    @Test
    void aCellMayHoldLinesAndQuotationMarks() {
        Sheet sheet = read("Title,Notes\nHope,\"She said \"\"yes\"\",\nthen nothing\"\nLadder,x\n");
        assertThat(sheet.rows())
                .containsExactly(List.of("Hope", "She said \"yes\",\nthen nothing"), List.of("Ladder", "x"));
    }

    @Test
    void shortRowsAreFilledAndEachKeepsTheNumberThatItHasInASpreadsheet() {
        Sheet sheet = read("\n,,\nTitle,Publisher,Notes\nHope,North\n,,\n\nLadder,South,x\n");
        assertThat(sheet.heading()).containsExactly("Title", "Publisher", "Notes");
        assertThat(sheet.rows()).contains(List.of("Hope", "North", ""), List.of("Ladder", "South", "x"));
        assertThat(LineReader.read(sheet, Mapping.guess(sheet), LocalDate.of(2026, 3, 1)))
                .extracting(Line::number)
                .containsExactly(4, 7);
    }

    @Test
    void whatIsNoSheetIsRefusedInWords() {
        assertThatThrownBy(() -> read("")).isInstanceOf(SheetUnreadable.class).hasMessageContaining("No table");
        assertThatThrownBy(() -> read("a letter to a friend\nwho is far away"))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("No table");
        assertThatThrownBy(() -> read("sep=\r\r\r\r\r"))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("No table");
        assertThatThrownBy(() -> read("PK\u0003\u0004"))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("Save it as CSV");
        assertThatThrownBy(() -> read("a,b\u0000"))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("not a sheet of text");
        assertThatThrownBy(() -> SheetReader.read("x", new byte[6_000_000]))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("larger than 5 MB");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedDoesNotSwallowTheRest() {
        assertThatThrownBy(() -> read("Title,Publisher\nHope,North\n\"Ladder,South\nOrchard,East\n"))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("Row 3", "quotation mark");
    }

    @Test
    void whatLooksLikeAFormulaIsTextAndComesBackAsItWent() {
        for (String text : List.of(
                "=1+2",
                "+49",
                "-minus",
                "@home",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "\uFF201",
                "'=quoted",
                "''=twice",
                "plain",
                "'tis",
                "")) {
            assertThat(CellText.in(CellText.out(text))).isEqualTo(text);
        }
        assertThat(CellText.out("=1+2")).isEqualTo("'=1+2");
        assertThat(CellText.out("\uFF1DHYPERLINK(1)")).startsWith("'");
        assertThat(CellText.out("'tis")).isEqualTo("'tis");
        assertThat(read("Title,Publisher\n=HYPERLINK(1),'=North\n").rows())
                .containsExactly(List.of("=HYPERLINK(1)", "=North"));
    }

    @Test
    void aSheetThatWasWrittenReadsBackEqual() {
        List<Object> row = List.of("=Hope; “Ladder”", "North,\n\"South\"", 12);
        byte[] written = CsvWriter.write(List.of("Title", "Publisher", "Number"), List.of(row));
        assertThat(SheetReader.read("x", written).rows())
                .containsExactly(List.of("=Hope; “Ladder”", "North,\n\"South\"", "12"));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("\uFEFFTitle,Publisher")
                .contains("'=Hope");
    }
}
