import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes Envoi installable on the system that this runs on: {@code Installer JAR VERSION} gives {@code target/installer/envoi}, an application image with a
 * small Java of its own, and on Debian and its kin a {@code .deb} beside it. The image starts by {@code bin/envoi}; {@code bin/envoi-prepare}, run once where
 * the image stands, writes the start-up archive that halves the time to the first page. The package does so when it is installed.
 */
final class Installer {
    private static final Path ROOM = Path.of("target/installer");
    private static final Path RUNTIME = ROOM.resolve("runtime");
    private static final Path IMAGE = ROOM.resolve("envoi");
    private static final Path PREPARE = ROOM.resolve("prepare.properties");

    /** What the jar uses, found by starting it without one after another; jdk.localedata has the dates of other languages. */
    private static final String MODULES = "java.base,java.compiler,java.desktop,java.instrument,java.management,java.naming,java.net.http,"
            + "java.scripting,java.security.jgss,java.sql,java.xml.crypto,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs";

    private Installer() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]);
        String version = args[1];
        clear(ROOM);
        runtime();
        image(jar, version);
        run(List.of(launcher("envoi-prepare").toString()));
        System.out.println("made " + IMAGE);
        if (Files.isExecutable(Path.of("/usr/bin/dpkg-deb")) && Files.isExecutable(Path.of("/usr/bin/fakeroot"))) {
            debian(version);
        }
    }

    private static void runtime() throws IOException, InterruptedException {
        tool("jlink", List.of("--add-modules", MODULES, "--strip-debug", "--no-header-files", "--no-man-pages", "--compress=2", "--output",
                RUNTIME.toString()));
        // A start-up archive of ours can only stand on one of Java's own, which jlink leaves out.
        run(List.of(RUNTIME.resolve("bin/java").toString(), "-Xshare:dump"));
    }

    private static void image(Path jar, String version) throws IOException {
        Path input = Files.createDirectories(ROOM.resolve("input"));
        Files.copy(jar, input.resolve("envoi.jar"));
        Files.writeString(PREPARE, String.join("\n",
                "java-options=-XX:ArchiveClassesAtExit=$APPDIR/envoi.jsa -XX:TieredStopAtLevel=1 -Xlog:disable -Dspring.context.exit=onRefresh"
                        + " -Denvoi.home=${java.io.tmpdir}/envoi-prepare-${random.uuid}",
                "linux-shortcut=false", "win-menu=false", "win-shortcut=false", ""));
        pack("app-image", version, List.of());
    }

    private static void debian(String version) {
        pack("deb", version, List.of("--linux-shortcut", "--linux-menu-group", "Office", "--linux-deb-maintainer", "envoi@localhost",
                "--license-file", "LICENSE", "--resource-dir", "src/installer/linux"));
        System.out.println("made the .deb in " + ROOM);
    }

    private static void pack(String type, String version, List<String> more) {
        List<String> words = new ArrayList<>(List.of("--type", type, "--name", "envoi", "--app-version", version, "--vendor", "Envoi",
                "--description", "The desk of a poet who submits to journals", "--input", ROOM.resolve("input").toString(),
                "--main-jar", "envoi.jar", "--main-class", "app.envoi.Envoi", "--runtime-image", RUNTIME.toString(), "--dest", ROOM.toString(),
                "--add-launcher", "envoi-prepare=" + PREPARE, "--java-options", "-XX:SharedArchiveFile=$APPDIR/envoi.jsa", "--java-options",
                // An archive that does not fit, as after a move, only costs its time.
                "-Xlog:disable", "--java-options", "-XX:TieredStopAtLevel=1", "--java-options", "-Xmx512m", "--java-options",
                "-Denvoi.open-browser=true"));
        if (System.getProperty("os.name").startsWith("Linux")) {
            // Windows and the Mac want forms of their own; there the icon is Java's.
            words.addAll(List.of("--icon", "src/installer/linux/envoi.png"));
        }
        words.addAll(more);
        tool("jpackage", words);
    }

    private static Path launcher(String name) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return IMAGE.resolve(name + ".exe");
        }
        return system.startsWith("mac") ? ROOM.resolve("envoi.app/Contents/MacOS/" + name) : IMAGE.resolve("bin/" + name);
    }

    private static void tool(String name, List<String> words) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("This Java has no " + name + ": use a full JDK."));
        if (tool.run(System.out, System.err, words.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " failed; its own words stand above.");
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ROOM.resolve("log.txt").toFile()).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code + "; see " + ROOM.resolve("log.txt"));
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(Installer::delete);
            }
        }
        Files.createDirectories(folder);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
