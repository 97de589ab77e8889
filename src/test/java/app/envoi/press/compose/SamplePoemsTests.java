package app.envoi.press.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplePoemsTests {
    private static final Path FOLDER = Path.of("manuscripts", "samples", "poems");

    static Stream<Path> poems() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("poems")
    void everySpaceAndLetterOfItIsSet(Path file) throws IOException {
        String text = Files.readString(file);
        List<PoemText> poems = PoemText.read(text);
        String set = new Composer(Typesetter.standard())
                .compose(poems, HouseStyle.PLAIN).manuscript().paragraphs().stream()
                        .map(Paragraph::text)
                        .collect(Collectors.joining("\n"));
        String typed = text.lines()
                .filter(line -> !line.isBlank() && !line.equals("---"))
                .map(line -> line.replaceFirst("^[#>] ", "").replace("*", ""))
                .collect(Collectors.joining("\n"));
        assertThat(set).isEqualTo(typed);
    }

    @ParameterizedTest
    @MethodSource("poems")
    void itsSourceIsToldBesideIt(Path file) throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains("| " + file.getFileName() + " | ");
    }

    @Test
    void thereAreTwelveAtLeast() throws IOException {
        assertThat(poems()).hasSizeGreaterThanOrEqualTo(12);
    }
}
