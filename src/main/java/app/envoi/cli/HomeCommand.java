package app.envoi.cli;

import app.envoi.desk.archive.ArchiveUnreadable;
import app.envoi.desk.archive.BackupDamaged;
import app.envoi.desk.archive.Caretaker;
import app.envoi.desk.home.HomeFolder;
import app.envoi.desk.home.HomeInUse;
import app.envoi.desk.home.HomeUnusable;
import app.envoi.words.Words;
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
            return unusable(Words.say("terminal.verify.no-home", home));
        }
        List<String> faults = caretaker.verify();
        if (faults.isEmpty()) {
            return Answer.line(Words.say("terminal.verify.well", home), Answer.GOOD);
        }
        return Answer.told(output.colour(), Answer.BROKEN, screen -> {
            screen.line(screen.in(Screen.Ink.BAD, Words.say("terminal.verify.ill", Screen.harmless(home.toString()))));
            faults.forEach(fault -> screen.paragraph("  · ", 4, Screen.Ink.PLAIN, fault));
        });
    }

    static int restore(List<String> words, Output output) {
        Given given = Given.of(words, CHOICE);
        List<String> files = given.files("BACKUP");
        if (files.size() > 1) {
            throw new Misuse(Words.say("terminal.misuse.backups"));
        }
        Path backup = Path.of(files.get(0));
        Path home = home(given);
        return output.print(answer(output, () -> restore(backup, home, output)));
    }

    private static Answer restore(Path backup, Path home, Output output) {
        if (!Files.isRegularFile(backup)) {
            return unusable(Words.say("terminal.restore.missing", backup));
        }
        Caretaker.Restored restored = new Caretaker(home, Clock.systemDefaultZone()).restore(backup);
        int code = restored.faults().isEmpty() ? Answer.GOOD : Answer.BROKEN;
        return Answer.told(output.colour(), code, screen -> {
            screen.line(Words.say("terminal.restore.done", Screen.harmless(home.toString())));
            if (!restored.aside().isEmpty()) {
                screen.line(Words.say("terminal.restore.aside", Screen.harmless(restored.aside())));
            }
            if (!restored.faults().isEmpty()) {
                screen.line(Words.say("terminal.restore.ill"));
                restored.faults().forEach(fault -> screen.paragraph("  · ", 4, Screen.Ink.PLAIN, fault));
            }
        });
    }

    private static Answer answer(Output output, Supplier<Answer> work) {
        try {
            return work.get();
        } catch (HomeInUse inUse) {
            return unusable(inUse.getMessage() + " "
                    + (inUse.address().isEmpty()
                            ? Words.say("home.close")
                            : Words.say("home.close.at", inUse.address())));
        } catch (BackupDamaged damaged) {
            return Answer.told(output.colour(), Answer.UNUSABLE, screen -> {
                screen.line(screen.in(Screen.Ink.BAD, Words.say("terminal.restore.damaged")));
                damaged.faults().forEach(fault -> screen.paragraph("  · ", 4, Screen.Ink.PLAIN, fault));
            });
        } catch (ArchiveUnreadable unreadable) {
            return unusable(Words.say("terminal.restore.unreadable", unreadable.getMessage()));
        } catch (HomeUnusable unusable) {
            return unusable(String.valueOf(unusable.getMessage()));
        } catch (UncheckedIOException e) {
            return unusable(Words.say("terminal.restore.failed", e.getMessage()));
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
