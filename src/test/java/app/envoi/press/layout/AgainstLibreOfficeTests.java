package app.envoi.press.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked for with {@code -Pcrosscheck}: it takes LibreOffice about half a minute. */
class AgainstLibreOfficeTests {

    private static final int PACKETS = 200;
    private static final long FIRST = 10_000;

    @Test
    void packetsHaveThePagesThatLibreOfficeGivesThem(@TempDir Path folder) throws IOException {
        assumeTrue(Boolean.getBoolean("envoi.crosscheck"), "the cross-check is run with -Pcrosscheck");
        Optional<Office> office = Office.installed();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed: nothing to compare with");

        AgainstLibreOffice result = AgainstLibreOffice.measure(office.orElseThrow(), FIRST, PACKETS, folder);

        assertThat(result.counts()).as("%s", result.differing()).isGreaterThanOrEqualTo(PACKETS - 1);
        assertThat(result.texts()).as("%s", result.differing()).isGreaterThanOrEqualTo(PACKETS * 985 / 1000);
    }
}
