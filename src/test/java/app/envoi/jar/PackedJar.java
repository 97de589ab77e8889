package app.envoi.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The jar that was packed, run as a process of its own, as a poet runs it. */
final class PackedJar {
    private static final Path JAR =
            Path.of(System.getProperty("envoi.jar", "target/envoi.jar")).toAbsolutePath();

    private PackedJar() {}

    /** @param kilobytes the most that was resident at any moment, or 0 where the system does not tell */
    record Ran(int code, String out, String err, double seconds, long kilobytes) {}

    static List<String> command(String... words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
        command.addAll(List.of(words));
        return command;
    }

    static Ran run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("envoi", ".out");
        Path err = Files.createTempFile("envoi", ".err");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        long most = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, resident(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Ran ran = new Ran(process.exitValue(), text(out), text(err), seconds, most);
        Files.delete(out);
        Files.delete(err);
        return ran;
    }

    private static java.io.File nothing() throws IOException {
        Path empty = Files.createTempFile("envoi", ".in");
        empty.toFile().deleteOnExit();
        return empty.toFile();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** The high-water mark of the memory that the process held. */
    private static long resident(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
