package app.envoi.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What hostile input begins with: the golden files, the poems and the calls. */
final class Seeds {
    static final int LARGEST = 200_000;
    private static final Path SAMPLES = Path.of("manuscripts/samples");
    private static final Path CALLS = Path.of("config/calls");

    private Seeds() {}

    record Seed(String name, byte[] bytes) {}

    static List<Seed> of(Entrance entrance) throws IOException {
        List<Seed> seeds = new ArrayList<>(List.of(new Seed("example", entrance.example())));
        for (String ending : entrance.seeds()) {
            for (Path file : files()) {
                bytes(file, ending)
                        .filter(bytes -> bytes.length <= LARGEST)
                        .ifPresent(
                                bytes -> seeds.add(new Seed(file.getFileName().toString(), bytes)));
            }
        }
        return seeds;
    }

    private static Optional<byte[]> bytes(Path file, String ending) throws IOException {
        if (ending.contains("/")) {
            return WordPart.of(file, ending);
        }
        return file.toString().endsWith(ending) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> samples = Files.walk(SAMPLES);
                Stream<Path> calls = Files.walk(CALLS)) {
            return Stream.concat(samples, calls)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
