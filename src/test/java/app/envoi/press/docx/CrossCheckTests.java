package app.envoi.press.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.envoi.press.layout.Office;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Built packets on LibreOffice's pages. Asked for with {@code -Pcrosscheck}: it takes LibreOffice about half a minute. */
class CrossCheckTests {

    private static final int PACKETS = 500;

    private static final long FIRST_SEED = 90_001;

    @Test
    void aBuiltPacketHasAsManyPagesInLibreOffice(@TempDir Path folder) throws IOException {
        assumeTrue(Boolean.getBoolean("envoi.crosscheck"), "the cross-check is run with -Pcrosscheck");
        Optional<Office> office = Office.installed();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed: its pages are not compared");

        BuiltAgainstLibreOffice result =
                BuiltAgainstLibreOffice.measure(office.orElseThrow(), FIRST_SEED, PACKETS, folder);

        assertThat(result.counts()).as("%s", result.differing()).isGreaterThanOrEqualTo(PACKETS - PACKETS / 200);
        assertThat(result.words()).as("%s", result.differing()).isGreaterThanOrEqualTo(PACKETS - PACKETS / 100);
    }
}
