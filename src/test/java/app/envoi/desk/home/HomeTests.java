package app.envoi.desk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
