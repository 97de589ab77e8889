package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTests {
    /** One brace too few, and a browser silently passes over everything after it. */
    @Test
    void everyBraceThatIsOpenedIsClosed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/static/css"))) {
            List<Path> sheets = files.toList();
            assertThat(sheets).isNotEmpty().allSatisfy(sheet -> {
                String css = Files.readString(sheet);
                assertThat(count(css, '{')).as("braces in " + sheet).isEqualTo(count(css, '}'));
            });
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
