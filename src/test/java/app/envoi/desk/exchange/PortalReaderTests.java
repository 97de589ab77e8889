package app.envoi.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortalReaderTests {
    private static final List<String> HOPE = List.of("Declined", "May 3, 2025", "Hope", "North");
    private static final List<String> LADDER = List.of("In-Progress", "06/04/2025", "Ladder", "South, a Quarterly");

    private static List<List<String>> rows(String pasted) {
        return PortalReader.read(pasted).rows();
    }

    @Test
    void entriesPartedByBlankLinesAreRead() {
        assertThat(rows("Hope\nNorth\nDeclined\nMay 3, 2025\n\nLadder\nSouth, a Quarterly\nIn-Progress\n06/04/2025\n"))
                .containsExactly(HOPE, LADDER);
    }

    @Test
    void entriesOneAfterTheOtherAreReadWhateverComesFirst() {
        assertThat(rows("Hope\nNorth\nDeclined\nMay 3, 2025\nLadder\nSouth, a Quarterly\nIn-Progress\n06/04/2025"))
                .containsExactly(HOPE, LADDER);
        assertThat(rows("Declined\nHope\nNorth\nMay 3, 2025\nIn-Progress\nLadder\nSouth, a Quarterly\n06/04/2025"))
                .containsExactly(HOPE, LADDER);
    }

    @Test
    void whatStoodAboveTheListIsLeftOut() {
        String head = "My Submissions\nActive\n";
        String rest = "Ladder\nSouth, a Quarterly\nIn-Progress\n06/04/2025\n";
        assertThat(rows(head + "Hope\nNorth\nDeclined\nMay 3, 2025\n" + rest + rest)
                        .get(0))
                .isEqualTo(HOPE);
        assertThat(rows(head + "\nHope\nNorth\nDeclined\nMay 3, 2025\n\n" + rest))
                .containsExactly(HOPE, LADDER);
    }

    @Test
    void aTableThatWasCopiedAsTextIsRead() {
        assertThat(rows("Title\tOrganization\tStatus\tDate\nHope\tNorth\tDeclined\tMay 3, 2025\n"
                        + "Ladder\tSouth, a Quarterly\tIn-Progress\t06/04/2025\n"))
                .containsExactly(HOPE, LADDER);
    }

    @Test
    void aTableOfHtmlIsRead() {
        assertThat(
                        rows(
                                "<table><tr><th>Title</th><th>Status</th></tr>"
                                        + "<tr><td><a href='#'>Hope</a></td><td>North</td><td><b>Declined</b></td><td>May 3, 2025</td></tr>"
                                        + "<tr><td>Ladder</td><td>South, a&nbsp;Quarterly</td><td>In-Progress</td><td>06/04/2025</td></tr></table>"))
                .containsExactly(HOPE, LADDER);
    }

    @Test
    void anyOtherHtmlIsReadInItsOrderAndItsScriptsAreNot() {
        assertThat(rows(
                        "<div><div><h3>Hope</h3><p>North</p><span>Status: Declined</span><div>Submitted on May 3, 2025</div></div>"
                                + "<div><h3>Ladder</h3><p>South, a Quarterly</p><span>In-Progress</span><div>06/04/2025</div></div></div>"
                                + "<script>Declined</script>"))
                .containsExactly(HOPE, LADDER);
        assertThat(
                        rows(
                                "<ul><li><h3>Hope</h3><div>North</div><div>Declined</div><div>May 3, 2025</div></li>"
                                        + "<li><h3>Ladder</h3><div>South, a Quarterly</div><div>In-Progress</div><div>06/04/2025</div></li></ul>"))
                .containsExactly(HOPE, LADDER);
    }

    @Test
    void aPageWithoutAnEntryIsRefusedInWords() {
        assertThatThrownBy(() -> PortalReader.read("Dear poet,\nthank you for your letter."))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("No entry with a status");
        assertThatThrownBy(() -> PortalReader.read("<html><body></body></html>"))
                .isInstanceOf(SheetUnreadable.class);
        assertThatThrownBy(() -> PortalReader.read("x".repeat(2_000_001)))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("2,000,000");
    }
}
