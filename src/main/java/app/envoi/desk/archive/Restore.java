package app.envoi.desk.archive;

import app.envoi.desk.home.HomeDatabase;
import app.envoi.disk.Lasting;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a home in an empty folder out of a backup, or out of an archive alone. */
final class Restore {
    private final Path folder;
    private final Progress progress;

    Restore(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Checks every hash before it uses anything.
     *
     * @return what is not in order in the home that was made, as it was not when the backup was made
     * @throws BackupDamaged with what is damaged
     * @throws ArchiveUnreadable when it is no backup, or a newer Envoi's
     */
    List<String> from(Path file) throws IOException {
        if (BackupFile.isZip(file)) {
            try (BackupFile backup = BackupFile.open(file)) {
                Manifest manifest = backup.checked(Files.getFileStore(folder).getUsableSpace(), progress);
                for (Manifest.Entry entry : manifest.entries()) {
                    unpack(backup, entry);
                }
            }
        } else {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                bringIn(in);
            }
        }
        try (HikariDataSource source = HomeDatabase.in(folder)) {
            return new Inspection(folder, source).faults(progress);
        }
    }

    private void unpack(BackupFile backup, Manifest.Entry entry) throws IOException {
        try (InputStream in = backup.open(entry)) {
            if (entry.name().equals(Backup.ARCHIVE)) {
                bringIn(in);
            } else if (entry.name().startsWith(Backup.HOME)) {
                Path file = folder.resolve(entry.name().substring(Backup.HOME.length()));
                Lasting.folderFor(file);
                Files.copy(in, file);
                Lasting.keep(file);
            }
        }
    }

    private void bringIn(InputStream archive) {
        try (HikariDataSource source = HomeDatabase.in(folder)) {
            new Import(source, progress).read(archive);
        }
    }
}
