package app.envoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.archive.SampleHome;
import app.envoi.desk.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeCommandTests {
    @TempDir
    private Path folder;

    @Test
    void aHomeInOrderIsSaidToBeSo() throws Exception {
        Path home = SampleHome.in(folder.resolve("home"));
        Terminals.Ran ran = Terminals.run("verify-home", "--home", home.toString());
        assertThat(ran.out()).startsWith("All is well in " + home + ": ");
        assertThat(ran.code()).isZero();
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        Path home = SampleHome.in(folder.resolve("home"));
        try (Stream<Path> packets = Files.walk(home.resolve("packets"))) {
            packets.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        Terminals.Ran ran = Terminals.run("verify-home", "--home", home.toString());
        assertThat(ran.out()).contains("Not all is well", "The file “letter.txt” is missing");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aHomeThatIsOpenIsNotTouchedAndItIsSaidWhere() throws Exception {
        Path home = SampleHome.in(folder.resolve("home"));
        try (Home open = Home.open(home)) {
            Files.writeString(home.resolve(".envoi.address"), "http://localhost:8080/");
            Path backup = Files.writeString(folder.resolve("backup.json"), "{}");
            for (Terminals.Ran ran : new Terminals.Ran[] {
                Terminals.run("verify-home", "--home", home.toString()),
                Terminals.run("restore", backup.toString(), "--home", home.toString())
            }) {
                assertThat(ran.err())
                        .isEqualTo("Envoi is already open on " + open.folder()
                                + ". It is open at http://localhost:8080/. Close it first.\n");
                assertThat(ran.code()).isEqualTo(2);
            }
        }
    }

    @Test
    void whereThereIsNoHomeNoneIsMade() {
        Path nowhere = folder.resolve("nowhere");
        Terminals.Ran ran = Terminals.run("verify-home", "--home", nowhere.toString());
        assertThat(ran.err()).isEqualTo("There is no home of Envoi in " + nowhere + ".\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void whatCannotBeRestoredIsSaidWithItsReason() throws Exception {
        Path home = folder.resolve("home");
        Path poem = Files.writeString(folder.resolve("poem.txt"), "Hope is the thing with feathers");
        Terminals.Ran ran = Terminals.run("restore", poem.toString(), "--home", home.toString());
        assertThat(ran.err()).startsWith("Nothing was changed. This is not ");
        assertThat(ran.code()).isEqualTo(2);
        Path torn = Files.writeString(folder.resolve("torn.zip"), "PK\003\004 torn");
        ran = Terminals.run("restore", torn.toString(), "--home", home.toString());
        assertThat(ran.out()).contains("This backup is damaged. Nothing was changed.", "It is not a whole zip file");
        assertThat(Terminals.run("restore", folder.resolve("no.zip").toString()).err())
                .startsWith("There is no such file: ");
        assertThat(Terminals.run("restore").err()).startsWith("Name at least one BACKUP.");
    }
}
