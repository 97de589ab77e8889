package app.envoi.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds every entrance to hostile input, one after another: {@code Fuzz NAME SECONDS}, NAME a pattern of entrances, or {@code EVERY} for a short run at all
 * of them together. Inputs found are kept in {@code target/fuzz}, so that a longer run goes on where the last one ended. Ends with 1 where anything was
 * found.
 */
public final class Fuzz {
    /** In seconds. Where each branch is watched, all is some five times slower; what takes twenty is refused, and that is a finding. */
    private static final int PATIENCE = 25;
    /** In a short run, of each entrance: the first reading of a seed costs most. */
    private static final int FEW = 3;

    private Fuzz() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int found = 0;
        if (args[0].equals(Stranger.EVERY)) {
            Path corpus = corpus(Stranger.EVERY);
            for (Entrance entrance : Entrance.values()) {
                sow(entrance, corpus, FEW, new byte[] {(byte) entrance.ordinal()});
            }
            found = run(Stranger.EVERY, corpus, args[1]);
        }
        for (Entrance entrance : Entrance.values()) {
            if (entrance.name().matches("(?i)" + args[0])) {
                Path corpus = corpus(entrance.name());
                sow(entrance, corpus, Integer.MAX_VALUE, new byte[0]);
                found += run(entrance.name(), corpus, args[1]);
            }
        }
        System.out.println(found == 0 ? "nothing found" : "found something at " + found + " entrances");
        System.exit(found == 0 ? 0 : 1);
    }

    private static Path corpus(String name) throws IOException {
        return Files.createDirectories(Path.of("target/fuzz", name));
    }

    private static int run(String name, Path corpus, String seconds) throws IOException, InterruptedException {
        System.out.println("fuzzing " + name + " for " + seconds + " s");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Stranger.class.getName(),
                "--target_args=" + name + " " + corpus,
                "--instrumentation_includes=app.envoi.**:org.apache.pdfbox.**:org.apache.fontbox.**",
                "--reproducer_path=target/fuzz",
                "-artifact_prefix=target/fuzz/" + name + "-",
                "-max_total_time=" + seconds,
                "-timeout=" + PATIENCE,
                // A short run is the same one every time; 0 is chance.
                "-seed=" + (name.equals(Stranger.EVERY) ? 1 : 0),
                "-max_len=" + Seeds.LARGEST,
                "-print_final_stats=1",
                corpus.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0 ? 0 : 1;
    }

    private static void sow(Entrance entrance, Path corpus, int most, byte[] before) throws IOException {
        List<Seeds.Seed> seeds = Seeds.of(entrance);
        for (Seeds.Seed seed : seeds.subList(0, Math.min(most, seeds.size()))) {
            byte[] bytes = Arrays.copyOf(before, before.length + seed.bytes().length);
            System.arraycopy(seed.bytes(), 0, bytes, before.length, seed.bytes().length);
            Files.write(corpus.resolve("seed-" + (before.length == 0 ? "" : entrance + "-") + seed.name()), bytes);
        }
    }
}
