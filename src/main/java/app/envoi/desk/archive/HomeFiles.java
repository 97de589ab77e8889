package app.envoi.desk.archive;

import app.envoi.desk.home.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The poet's files in a home: all that lie in it but for the database and what Envoi itself needs there. */
record HomeFiles(Path home) {

    /** Paths under the home, in order, with slashes. */
    List<String> names() {
        try (Stream<Path> top = Files.list(home)) {
            return top.filter(entry -> !Home.isOwnMatter(entry.getFileName().toString()))
                    .flatMap(HomeFiles::files)
                    .map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The home's files could not be listed.", e);
        }
    }

    private static Stream<Path> files(Path entry) {
        try (Stream<Path> all = Files.walk(entry)) {
            return all
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !isHalf(file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The home's files could not be listed.", e);
        }
    }

    /** Files that are just being written, or that a killed process left unfinished. */
    private static boolean isHalf(Path file) {
        return file.toString().endsWith(".half") || file.toString().contains("/.half");
    }
}
