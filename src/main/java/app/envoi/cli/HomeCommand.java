package app.envoi.cli;

import app.envoi.desk.archive.ArchiveUnreadable;
import app.envoi.desk.archive.BackupDamaged;
import app.envoi.desk.archive.Caretaker;
import app.envoi.desk.home.HomeFolder;
import app.envoi.desk.home.HomeInUse;
import app.envoi.desk.home.HomeUnusable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Looks after the home: whether all is well in it, and making one out of a backup. */
final class HomeCommand {
    private static final Given.Choice CHOICE = new Given.Choice(Set.of(), Set.of("--home"), Set.of());

    private HomeCommand() {}

    static int verify(List<String> words, Output output) {
        Path home = home(Given.of(words, CHOICE));
        return output.print(answer(output, () -> verify(home, new Caretaker(home, Clock.systemDefaultZone()), output)));
    }

    private static Answer verify(Path home, Caretaker caretaker, Output output) {
        if (!caretaker.finds()) {
            return unusable("There is no home of Envoi in " + home + ".");
        }
        List<String> faults = caretaker.verify();
        if (faults.isEmpty()) {
            return Answer.line(
                    "All is well in " + home
                            + ": every file and every text is what it was, everything that is referred to is"
                            + " there, and no journal is left untold.",
                    Answer.GOOD);
        }
        return Answer.told(output.colour(), Answer.BROKEN, screen -> {
            screen.line(screen.in(Screen.Ink.BAD, "Not all is well in " + Screen.harmless(home.toString()) + ":"));
            faults.forEach(fault -> screen.paragraph("  · ", 4, Screen.Ink.PLAIN, fault));
        });
    }

    static int restore(List<String> words, Output output) {
        Given given = Given.of(words, CHOICE);
        List<String> files = given.files("backup");
        if (files.size() > 1) {
            throw new Misuse("Name one backup only.");
        }
        Path backup = Path.of(files.get(0));
        Path home = home(given);
        return output.print(answer(output, () -> restore(backup, home, output)));
    }

    private static Answer restore(Path backup, Path home, Output output) {
        if (!Files.isRegularFile(backup)) {
            return unusable("There is no such file: " + backup + ".");
        }
        Caretaker.Restored restored = new Caretaker(home, Clock.systemDefaultZone()).restore(backup);
        int code = restored.faults().isEmpty() ? Answer.GOOD : Answer.BROKEN;
        return Answer.told(output.colour(), code, screen -> {
            screen.line("Restored into " + Screen.harmless(home.toString()) + ".");
            if (!restored.aside().isEmpty()) {
                screen.line("What was there before is kept in " + Screen.harmless(restored.aside()) + ".");
            }
            if (!restored.faults().isEmpty()) {
                screen.line("Not in order when the backup was made, and not now:");
                restored.faults().forEach(fault -> screen.paragraph("  · ", 4, Screen.Ink.PLAIN, fault));
            }
        });
    }

    private static Answer answer(Output output, Supplier<Answer> work) {
        try {
            return work.get();
        } catch (HomeInUse inUse) {
            String where = inUse.address().isEmpty() ? "" : " It is open at " + inUse.address() + ".";
            return unusable(inUse.getMessage() + where + " Close it first.");
        } catch (BackupDamaged damaged) {
            return Answer.told(output.colour(), Answer.UNUSABLE, screen -> {
                screen.line(screen.in(Screen.Ink.BAD, "This backup is damaged. Nothing was changed."));
                damaged.faults().forEach(fault -> screen.paragraph("  · ", 4, Screen.Ink.PLAIN, fault));
            });
        } catch (ArchiveUnreadable unreadable) {
            return unusable("Nothing was changed. " + unreadable.getMessage());
        } catch (HomeUnusable unusable) {
            return unusable(String.valueOf(unusable.getMessage()));
        } catch (UncheckedIOException e) {
            return unusable("It could not be done. " + e.getMessage());
        }
    }

    private static Answer unusable(String sentence) {
        return new Answer("", Screen.harmless(sentence) + "\n", Answer.UNUSABLE);
    }

    private static Path home(Given given) {
        String named = given.value("--home").orElse(System.getenv().getOrDefault("ENVOI_HOME", ""));
        return HomeFolder.of(named).choose().toAbsolutePath().normalize();
    }
}
