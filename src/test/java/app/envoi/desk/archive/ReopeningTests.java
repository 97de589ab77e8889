package app.envoi.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.Envoi;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill as the poet does it: back up, lose something, restore, and Envoi opens again with all of it. In a process of its own, which it may close. */
class ReopeningTests {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    @TempDir
    Path folder;

    @Test
    void envoiOpensAgainWithWhatWasRestored() throws Exception {
        Path home = SampleHome.in(folder.resolve("home"));
        Process envoi = start(home);
        try {
            Visitor poet = signedIn(address(home, ""));
            assertThat(poet.open("/poems").text()).contains("The Sick Rose");
            byte[] backup = poet.open("/settings/backup").bytes();
            Files.delete(home.resolve("packets/1 the-margins-lineages/build 1/letter.txt"));
            poet.submit(
                    poet.open("/settings"),
                    "form[action=/settings/restore]",
                    Map.of(),
                    new Visitor.Upload("backup", "backup.zip", backup));
            Sheet settings = poet.open("/settings");
            while (settings.html().select("form[action=/settings/move-in]").isEmpty()) {
                assertThat(settings.text()).doesNotContain("cannot be used");
                Thread.sleep(300);
                settings = poet.open("/settings");
            }
            String before = address(home, "");
            Files.writeString(home.resolve(".envoi.address"), "left");
            Sheet moving = poet.submit(settings, "form[action=/settings/move-in]", Map.of());
            assertThat(moving.text())
                    .contains(
                            "The restored home moves in",
                            home.resolve("set-aside").toString());
            String after = address(home, "left");
            assertThat(after).isEqualTo(before);
            assertThat(signedIn(after).open("/poems").text()).contains("The Sick Rose");
            assertThat(home.resolve("packets/1 the-margins-lineages/build 1/letter.txt"))
                    .exists();
            try (Stream<Path> aside = Files.list(home.resolve("set-aside"))) {
                assertThat(aside).hasSize(1);
            }
        } finally {
            envoi.destroyForcibly().waitFor();
        }
        assertThat(new Caretaker(home, ArchiveTests.CLOCK).verify()).isEmpty();
    }

    private static Process start(Path home) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Envoi.class.getName(),
                        "--server.port=0",
                        "--envoi.home=" + home,
                        "--envoi.warm-up=false",
                        "--envoi.backups=off"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** As soon as it has said another one than this. */
    private static String address(Path home, String but) throws Exception {
        Path said = home.resolve(".envoi.address");
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            String address = Files.exists(said) ? Files.readString(said).strip() : "";
            if (address.startsWith("http") && !address.equals(but)) {
                return address.replaceAll("/$", "");
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Envoi did not open");
    }

    private static Visitor signedIn(String address) {
        Visitor poet = new Visitor(address);
        Sheet in = poet.submit(
                poet.open("/sign-in"), "form[action=/sign-in]", Map.of("passphrase", RunningEnvoi.PASSPHRASE));
        assertThat(in.path()).isEqualTo("/");
        return poet;
    }
}
