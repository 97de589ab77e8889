package app.envoi.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastingTests {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenReplacesWhatWasThere() throws IOException {
        Path poem = Files.writeString(folder.resolve("poem.txt"), "a longer text than the new one");
        Lasting.write(poem, bytes("Hope"));
        assertThat(poem).hasContent("Hope");
    }

    @Test
    void aFolderIsMadeWithThoseThatItStandsIn() throws IOException {
        Path deep = folder.resolve("a/b/c");
        assertThat(Lasting.folderFor(folder.resolve("d/e/file"))).isDirectory().isEqualTo(folder.resolve("d/e"));
        assertThat(Lasting.folder(deep)).isDirectory();
        assertThat(Lasting.folder(deep)).isDirectory();
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Lasting.folder(file.resolve("below"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Lasting.folder(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void aFileOrAFolderMovesWhole() throws IOException {
        Path half = Lasting.folder(folder.resolve("half"));
        Lasting.write(half.resolve("poem.txt"), bytes("Hope"));
        Lasting.move(half, folder.resolve("whole"));
        assertThat(half).doesNotExist();
        Path fresh = folder.resolve("new.txt");
        Lasting.write(fresh, bytes("Hype"));
        Lasting.move(fresh, folder.resolve("whole/poem.txt"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(folder.resolve("whole/poem.txt")).hasContent("Hype");
        assertThatThrownBy(() -> Lasting.move(fresh, half)).isInstanceOf(NoSuchFileException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
