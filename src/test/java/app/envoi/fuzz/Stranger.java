package app.envoi.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What Jazzer calls, in a JVM of its own for each entrance. */
public final class Stranger {
    /** In place of an entrance: the first byte of an input picks one. */
    static final String EVERY = "EVERY";

    private static Entrance entrance = Entrance.POEMS;
    private static boolean every;

    private Stranger() {}

    /**
     * Takes the seeds once before any time is counted: the first use of a class costs seconds where each of its branches is watched.
     *
     * @param args name of the entrance, and the folder with its seeds
     */
    public static void fuzzerInitialize(String[] args) throws Exception {
        every = args[0].equals(EVERY);
        entrance = every ? entrance : Entrance.valueOf(args[0]);
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Path.of(args[1]))) {
            seeds = files.filter(file -> file.getFileName().toString().startsWith("seed-"))
                    .sorted()
                    .toList();
        }
        for (Path seed : seeds) {
            warm(Files.readAllBytes(seed));
        }
    }

    /** A reading that took too long is no finding here: it may be the first. */
    private static void warm(byte[] seed) throws Exception {
        try {
            fuzzerTestOneInput(seed);
        } catch (AssertionError slow) {
            System.out.println("at first: " + slow.getMessage());
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        if (!every) {
            entrance.take(input);
        } else if (input.length > 0) {
            Entrance[] all = Entrance.values();
            all[Byte.toUnsignedInt(input[0]) % all.length].take(Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
