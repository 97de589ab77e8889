package app.envoi.cli;

import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.rule.FairCopy;
import java.util.Optional;

/** What goes beside a manuscript, from the files that the options name. One that cannot be read stops the command before it begins. */
record Enclosures(Given given, Reading reading) {
    Beside read() {
        String permission = given.value("--permission").orElse("");
        boolean translations = given.has("--translations") || !permission.isBlank();
        return Beside.NOTHING
                .withLetter(new FairCopy.Letter(text("--bio"), text("--statement"), Optional.empty()))
                .withArt(given.all("--art").stream()
                        .map(file -> needed(file, reading::art))
                        .toList())
                .withTranslations(new FairCopy.Translations(translations, permission));
    }

    private Optional<String> text(String option) {
        return given.value(option).map(file -> needed(file, reading::text));
    }

    private static <T> T needed(String file, Reader<T> reader) {
        try {
            return reader.read(new FileArgument(file));
        } catch (Unreadable e) {
            throw new Misuse(Screen.harmless(file) + ": " + e.getMessage());
        }
    }

    /** Makes something of a file. */
    private interface Reader<T> {
        T read(FileArgument file) throws Unreadable;
    }
}
