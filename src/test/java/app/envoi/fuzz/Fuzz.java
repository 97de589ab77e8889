package app.envoi.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds every entrance to hostile input, one after another: {@code Fuzz NAME SECONDS}, NAME a pattern of entrances. Inputs found are kept in
 * {@code target/fuzz}, so that a longer run goes on where the last one ended. Ends with 1 where anything was found.
 */
public final class Fuzz {
    private Fuzz() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int found = 0;
        for (Entrance entrance : Entrance.values()) {
            if (entrance.name().matches("(?i)" + args[0])) {
                System.out.println("fuzzing " + entrance + " for " + args[1] + " s");
                found += run(entrance, args[1]) == 0 ? 0 : 1;
            }
        }
        System.out.println(found == 0 ? "nothing found" : "found something at " + found + " entrances");
        System.exit(found == 0 ? 0 : 1);
    }

    private static int run(Entrance entrance, String seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(Path.of("target/fuzz", entrance.name()));
        sow(entrance, corpus);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Stranger.class.getName(),
                "--target_args=" + entrance.name() + " " + corpus,
                "--instrumentation_includes=app.envoi.**:org.apache.pdfbox.**:org.apache.fontbox.**",
                "--reproducer_path=target/fuzz",
                "-artifact_prefix=target/fuzz/" + entrance.name() + "-",
                "-max_total_time=" + seconds,
                "-timeout=5",
                "-max_len=" + Seeds.LARGEST,
                "-print_final_stats=1",
                corpus.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void sow(Entrance entrance, Path corpus) throws IOException {
        for (Seeds.Seed seed : Seeds.of(entrance)) {
            Files.write(corpus.resolve("seed-" + seed.name()), seed.bytes());
        }
    }
}
