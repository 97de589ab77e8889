package app.envoi.desk.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses the home: the one that was named, else {@code manuscripts} in the working folder, else the user's data folder.
 *
 * @param named by the setting {@code envoi.home} or the variable {@code ENVOI_HOME}, or empty
 * @param working the working folder
 * @param user the user's own folder
 */
public record HomeFolder(String named, Path working, Path user, String system, Map<String, String> environment) {
    public static HomeFolder of(String named) {
        return new HomeFolder(
                named,
                Path.of(""),
                Path.of(System.getProperty("user.home")),
                System.getProperty("os.name"),
                System.getenv());
    }

    public Path choose() {
        if (!named.isBlank()) {
            return Path.of(named);
        }
        Path here = working.resolve("manuscripts");
        return Files.isDirectory(here) ? here : dataFolder();
    }

    /** Where backups of a home go, outside of it: a folder beside the user's data folder, named by the home. */
    public Path backups(Path home) {
        Path data = dataFolder();
        String name = home.getFileName() == null ? "home" : home.getFileName().toString();
        String number =
                Integer.toHexString(home.toAbsolutePath().normalize().toString().hashCode());
        return data.resolveSibling(data.getFileName() + "-backups").resolve(name + "-" + number);
    }

    private Path dataFolder() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable("APPDATA", user.resolve("AppData/Roaming")).resolve("Envoi");
        }
        if (name.startsWith("mac")) {
            return user.resolve("Library/Application Support/Envoi");
        }
        return variable("XDG_DATA_HOME", user.resolve(".local/share")).resolve("envoi");
    }

    private Path variable(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
