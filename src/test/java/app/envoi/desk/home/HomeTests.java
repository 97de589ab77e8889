package app.envoi.desk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTests {
    @TempDir
    Path folder;

    @Test
    void aSecondCopyIsToldWhereTheFirstOneIs() throws IOException {
        try (Home first = Home.open(folder)) {
            first.openAt("http://localhost:8080/");
            assertThatThrownBy(() -> Home.open(folder))
                    .isInstanceOfSatisfying(
                            HomeInUse.class,
                            inUse -> assertThat(inUse.address()).isEqualTo("http://localhost:8080/"))
                    .hasMessage("Envoi is already open on " + folder + ".");
        }
        Home.open(folder).close();
    }

    @Test
    void aHomeThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("poems.txt"), "Hope is the thing with feathers");
        assertThatThrownBy(() -> Home.open(file))
                .isInstanceOf(HomeUnusable.class)
                .hasMessage("Envoi keeps your work in " + file + ", and it cannot be written to.");
        assertThat(file).hasContent("Hope is the thing with feathers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a home",
                "it's",
                "a\"b",
                "50%",
                "a%20b",
                "a#b?c=d&e",
                "a:b",
                "zip:a!",
                "steady:a",
                "mem:a",
                "~",
                "$HOME",
                "a,b'c",
                "h\u00F4me \u2603",
                "-Dx",
                "..."
            })
    void aPathOfAnyLettersHoldsAHomeAndNothingElseIsTouched(String name) throws Exception {
        Path home = folder.resolve(name);
        try (Home open = Home.open(home);
                HikariDataSource source = HomeDatabase.in(open.folder())) {
            Flyway.configure().dataSource(source).target("1").load().migrate();
            open.bringUpToDate(Flyway.configure().dataSource(source).target("3").load());
        }
        assertThat(HomeDatabase.file(home)).exists();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(home);
        }
    }

    @Test
    void aPathThatTheDatabaseWouldTakeForAnotherIsRefused() {
        assertThatThrownBy(() -> Home.open(folder.resolve("a;INIT=RUNSCRIPT FROM 'evil.sql'")))
                .isInstanceOf(HomeUnusable.class)
                .hasMessageContaining("semicolon");
        assumeTrue(File.separatorChar == '/', "skipped: here a backslash parts folders");
        assertThatThrownBy(() -> Home.open(folder.resolve("a\\b")))
                .isInstanceOf(HomeUnusable.class)
                .hasMessageContaining("backslash");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theNamedHomeWinsThenManuscriptsThenTheUsersDataFolder() throws IOException {
        assertThat(chosen("/elsewhere", "Linux")).isEqualTo(Path.of("/elsewhere"));
        assertThat(chosen("", "Linux")).isEqualTo(folder.resolve("user/.local/share/envoi"));
        assertThat(chosen("", "Mac OS X")).isEqualTo(folder.resolve("user/Library/Application Support/Envoi"));
        assertThat(chosen("", "Windows 11")).isEqualTo(folder.resolve("user/AppData/Roaming/Envoi"));
        Files.createDirectory(folder.resolve("manuscripts"));
        assertThat(chosen("", "Linux")).isEqualTo(folder.resolve("manuscripts"));
    }

    private Path chosen(String named, String system) {
        return new HomeFolder(named, folder, folder.resolve("user"), system, Map.of()).choose();
    }
}
