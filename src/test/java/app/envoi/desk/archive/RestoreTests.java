package app.envoi.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.home.Home;
import app.envoi.desk.home.HomeDatabase;
import app.envoi.desk.home.HomeInUse;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: back up, lose everything, restore, and find all of it; and whatever is wrong with a backup is named before anything is changed. */
class RestoreTests {
    @TempDir
    Path folder;

    private Path home;
    private Path zip;

    @BeforeEach
    void aHomeAndItsBackup() throws Exception {
        home = SampleHome.in(folder.resolve("home"));
        zip = folder.resolve("backup.zip");
        backUp(home, zip);
    }

    static void backUp(Path home, Path zip) throws IOException {
        try (HikariDataSource source = HomeDatabase.in(home);
                OutputStream out = Files.newOutputStream(zip)) {
            new Backup(home, source, ArchiveTests.CLOCK).write(out, new Progress());
        }
    }

    private static Map<String, List<String>> rows(Path home) throws SQLException {
        try (HikariDataSource source = HomeDatabase.in(home)) {
            return Filler.everything(source);
        }
    }

    private static Map<String, String> files(Path home) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : new HomeFiles(home).names()) {
            files.put(name, Files.readString(home.resolve(name)));
        }
        return files;
    }

    private static Caretaker caretaker(Path home) {
        return new Caretaker(home, ArchiveTests.CLOCK);
    }

    @Test
    void aRestoredHomeIsEqualAndAllIsWellInIt() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        Caretaker.Restored restored = caretaker(elsewhere).restore(zip);
        assertThat(restored.faults()).isEmpty();
        assertThat(restored.aside()).isEmpty();
        assertThat(rows(elsewhere)).isEqualTo(rows(home));
        assertThat(files(elsewhere)).isEqualTo(files(home)).hasSize(4);
        assertThat(caretaker(elsewhere).verify()).isEmpty();
    }

    @Test
    void theOldHomeIsKeptAsideAndTheSamplesStay() throws Exception {
        Files.createDirectories(home.resolve("samples"));
        Files.writeString(home.resolve("notes.txt"), "written since the backup");
        Map<String, List<String>> before = rows(home);
        Caretaker.Restored restored = caretaker(home).restore(zip);
        Path aside = Path.of(restored.aside());
        assertThat(aside)
                .isEqualTo(home.resolve("set-aside").resolve(aside.getFileName()))
                .hasFileName("2026-03-01 12.00.00");
        assertThat(aside.resolve("notes.txt")).hasContent("written since the backup");
        assertThat(rows(aside)).isEqualTo(before);
        assertThat(home.resolve("samples")).isDirectory();
        assertThat(home.resolve("notes.txt")).doesNotExist();
        assertThat(rows(home)).isEqualTo(before);
        assertThat(caretaker(home).restore(zip).aside()).isEqualTo(aside + " 2");
    }

    @Test
    void anArchiveAloneMakesAHomeThatSaysWhichFilesItMisses() throws Exception {
        Path json = folder.resolve("archive.json");
        Files.write(json, unpacked().get(Backup.ARCHIVE));
        Path elsewhere = folder.resolve("elsewhere");
        Caretaker.Restored restored = caretaker(elsewhere).restore(json);
        assertThat(rows(elsewhere)).isEqualTo(rows(home));
        assertThat(restored.faults())
                .hasSize(3)
                .allMatch(fault -> fault.contains(" is missing; it should be “"))
                .anyMatch(fault -> fault.startsWith("The file “permission.txt”"));
    }

    @Test
    void aHomeThatIsOpenIsLeftAlone() throws Exception {
        Map<String, List<String>> before = rows(home);
        try (Home open = Home.open(home)) {
            assertThatThrownBy(() -> caretaker(open.folder()).restore(zip)).isInstanceOf(HomeInUse.class);
            assertThatThrownBy(() -> caretaker(open.folder()).verify()).isInstanceOf(HomeInUse.class);
        }
        assertThat(rows(home)).isEqualTo(before);
    }

    @Test
    void aBackupSaysWhatItIs() throws Exception {
        Map<String, byte[]> entries = unpacked();
        assertThat(entries.keySet())
                .startsWith(
                        "READ ME.txt",
                        "envoi-archive.json",
                        "envoi-archive.schema.json",
                        "home/calls/the-harbour-review.yml")
                .endsWith("manifest.json")
                .doesNotContain("home/envoi.mv.db");
        assertThat(entries.get("home/packets/1 the-margins-lineages/build 1/letter.txt"))
                .isEqualTo("Dear editors,\n\nplease consider Hope.\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachKindOfDamageIsNamedAndNothingIsChanged() throws Exception {
        String letter = "home/packets/1 the-margins-lineages/build 1/letter.txt";
        refused(
                changed(letter, "Dear editors,\n\nplease consider Hype.\n".getBytes(StandardCharsets.UTF_8)),
                "“" + letter + "” is not what it was.");
        refused(changed(letter, new byte[1_000_000]), "“" + letter + "” is not what it was.");
        refused(changed(letter, null), "“" + letter + "” is missing.");
        refused(
                changed("manifest.json", null),
                "It has no list of its files: it is no backup of Envoi, or not a whole one.");
        refused(
                changed("manifest.json", "{\"format\":".getBytes(StandardCharsets.UTF_8)),
                "The list of its files cannot be read.");
        refused(changed("home/new.txt", new byte[3]), "“home/new.txt” is in it, but not in the list of its files.");
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        refused(
                zip,
                "It is not a whole zip file: it was cut short, as when a disk was full or a download was broken off.");
    }

    @Test
    void aBitThatTurnedOverAnywhereIsFoundOrDoesNoHarm() throws Exception {
        byte[] whole = Files.readAllBytes(zip);
        Map<String, List<String>> rows = rows(home);
        for (int at = 11; at < whole.length; at += whole.length / 60) {
            byte[] turned = whole.clone();
            turned[at] ^= 0x10;
            Path bad = Files.write(folder.resolve("turned.zip"), turned);
            Path elsewhere = folder.resolve("home " + at);
            try {
                caretaker(elsewhere).restore(bad);
                assertThat(rows(elsewhere)).as("byte " + at).isEqualTo(rows);
                assertThat(files(elsewhere)).as("byte " + at).isEqualTo(files(home));
            } catch (BackupDamaged | ArchiveUnreadable named) {
                assertThat(elsewhere.resolve("envoi.mv.db")).doesNotExist();
            }
        }
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws Exception {
        for (String name : List.of(
                "home/../../evil",
                "/etc/evil",
                "home/./evil",
                "home//evil",
                "home/a\\..\\b",
                "../evil",
                "home/envoi.mv.db",
                "home/.moving-in",
                "home/.envoi.lock",
                "home/set-aside/x",
                "evil",
                "home/")) {
            Map<String, byte[]> entries = unpacked();
            entries.put(name, "x".getBytes(StandardCharsets.UTF_8));
            refused(listed(entries), "“" + name + "” is no name that Envoi gives to a file.");
        }
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void aBombIsNotUnpackedBeyondWhatItsListSays() throws Exception {
        Map<String, byte[]> entries = unpacked();
        String list = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        entries.put(
                "manifest.json",
                list.replaceAll("(?s)(letter.txt\".*?\"bytes\" : )\\d+", "$1" + Long.MAX_VALUE / 2)
                        .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> caretaker(folder.resolve("elsewhere")).restore(zipped(entries)))
                .isInstanceOf(BackupDamaged.class)
                .hasMessageContaining("MB, and there is room for");
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        Path poem = Files.writeString(folder.resolve("poem.txt"), "Hope is the thing with feathers");
        assertThatThrownBy(() -> caretaker(home).restore(poem)).isInstanceOf(ArchiveUnreadable.class);
        assertThat(caretaker(home).verify()).isEmpty();
    }

    @Test
    void whatIsWrongInAHomeIsSaidInPlainWords() throws Exception {
        try (HikariDataSource source = HomeDatabase.in(home);
                var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update draft set body = 'Hype' where piece = 1 and draft_no = 1");
            statement.execute("update piece set current_draft = 9 where id = 3");
            statement.execute("delete from notice_piece");
            statement.execute("set referential_integrity false");
            statement.execute("delete from bio");
            statement.execute("update letter set submission = 99");
        }
        Files.writeString(home.resolve("packets/1 the-margins-lineages/build 1/letter.txt"), "changed");
        try (var files = Files.list(home.resolve("files"))) {
            Files.delete(files.findFirst().orElseThrow());
        }
        assertThat(caretaker(home).verify())
                .anyMatch(fault -> fault.startsWith("The file “permission.txt” is missing; it should be “files/"))
                .anyMatch(fault -> fault.startsWith("The file “letter.txt” is not what it was; it is “packets/1 the"))
                .contains(
                        "Draft 1 of “Hope” does not read as it did when it was saved.",
                        "“The Lamb” has lost its current draft.")
                .contains("1 of “letter” point at something in “submission” that is not there.")
                .anyMatch(fault -> fault.contains("holds “Hope”, which is no longer free, and has 0 notices for it."));
    }

    private void refused(Path bad, String why) throws Exception {
        Map<String, List<String>> before = rows(home);
        assertThatThrownBy(() -> caretaker(home).restore(bad))
                .isInstanceOfSatisfying(
                        BackupDamaged.class,
                        damaged -> assertThat(damaged.faults()).contains(why));
        assertThat(rows(home)).isEqualTo(before);
        assertThat(home.resolve("set-aside")).doesNotExist();
    }

    private Map<String, byte[]> unpacked() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private Path changed(String name, byte[] bytes) throws IOException {
        Map<String, byte[]> entries = unpacked();
        if (bytes == null) {
            entries.remove(name);
        } else {
            entries.put(name, bytes);
        }
        return zipped(entries);
    }

    /** With a list that says of each what it is. */
    private Path listed(Map<String, byte[]> entries) throws IOException {
        entries.remove("manifest.json");
        List<Manifest.Entry> list = entries.entrySet().stream()
                .map(entry -> new Manifest.Entry(
                        entry.getKey(), app.envoi.desk.piece.KeptFiles.hash(entry.getValue()), entry.getValue().length))
                .toList();
        ByteArrayOutputStream manifest = new ByteArrayOutputStream();
        new Manifest("", list).write(manifest);
        entries.put("manifest.json", manifest.toByteArray());
        return zipped(entries);
    }

    private Path zipped(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("changed.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return file;
    }
}
