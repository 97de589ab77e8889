package app.envoi.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An export holds everything, says what it is, and comes back equal. */
class ArchiveTests {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Path SCHEMA =
            Path.of("src/main/resources/app/envoi/desk/archive").resolve(ArchiveSchema.FILE);

    static DataSource empty() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "envoi", "");
    }

    static DataSource migrated(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    static DataSource filled() throws SQLException {
        DataSource source = migrated(empty());
        Filler.fill(source);
        return source;
    }

    static String export(DataSource source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(source, CLOCK).write(out, new Progress());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void bringIn(String archive, DataSource fresh) {
        new Import(fresh, new Progress()).read(new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsExportedComesBackEqual() throws SQLException {
        DataSource home = filled();
        assertThat(Filler.everything(home))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        DataSource fresh = empty();
        bringIn(export(home), fresh);
        assertThat(Filler.everything(fresh)).isEqualTo(Filler.everything(home));
        assertThat(export(fresh)).isEqualTo(export(home));
    }

    @Test
    void whatPostgresHoldsComesBackEqualThereAndInAFile() throws Exception {
        try (EmbeddedPostgres server = postgres()) {
            DataSource home = migrated(server.getPostgresDatabase());
            Filler.fill(home);
            try (Connection connection = home.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database another");
            }
            DataSource there = server.getDatabase("postgres", "another");
            bringIn(export(home), there);
            assertThat(Filler.everything(there)).isEqualTo(Filler.everything(home));
            DataSource file = empty();
            bringIn(export(home), file);
            assertThat(export(file)).isEqualTo(export(home));
            assertThat(common(home)).isEqualTo(common(file));
        }
    }

    @Test
    void submissionsAreToldToOtherProgramsWithTheirTitlesAndAnswers() throws SQLException {
        DataSource home = filled();
        run(home, "update submission set standing = 'DECIDED', at_end = true, call_name = 'Spring', journal = 'North'");
        run(home, "update sent_piece set title = 'Rose', standing = 'ACCEPTED' where submission = 1");
        run(home, "update sent_piece set title = 'Lamb', standing = 'DECLINED' where submission <> 1");
        assertThat(common(home).lines().map(String::strip))
                .contains(
                        "\"journalName\" : \"North\",",
                        "\"notes\" : \"Spring: Rose\",",
                        "\"notes\" : \"Spring: Lamb\",")
                .contains("\"status\" : \"accepted\",", "\"status\" : \"rejected\",");
    }

    private static String common(DataSource source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CommonRecord(JdbcClient.create(source)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            return abort("No PostgreSQL can be started here: " + e.getMessage());
        }
    }

    @Test
    void numbersGoOnAfterThoseThatCameIn() throws SQLException {
        DataSource fresh = empty();
        bringIn(export(filled()), fresh);
        try (Connection connection = fresh.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into bio (name, person, body, saved) values ('', '', '', current_timestamp)");
            try (var row = statement.executeQuery("select max(id) from bio")) {
                row.next();
                assertThat(row.getLong(1)).isEqualTo(6);
            }
        }
    }

    @Test
    void everyTableAndColumnHasItsWords() throws SQLException {
        Glossary words = Glossary.shipped();
        List<String> wordless = new ArrayList<>();
        for (Ledger ledger : ledgers().stream().flatMap(Ledger::all).toList()) {
            String table = ledger.table().name();
            if (!words.knows(table)) {
                wordless.add(table);
            }
            ledger.fields().stream()
                    .map(field -> field.column().name())
                    .filter(column -> !words.knows(table, column))
                    .forEach(column -> wordless.add(table + "." + column));
        }
        assertThat(wordless)
                .as("it is exported all the same, but a reader in twenty years wants to know what it is:"
                        + " say it in words.properties, then run with -Denvoi.golden.remake=true")
                .isEmpty();
    }

    @Test
    void everyFileThatTheDatabaseSpeaksOfIsLookedAtWhenTheHomeIsVerified() throws SQLException {
        assertThat(ledgers().stream().flatMap(Ledger::all).map(Ledger::table))
                .filteredOn(table -> table.columnNames().contains("sha256"))
                .extracting(Table::name)
                .as("tables that Inspection reads hashes from")
                .containsExactlyInAnyOrder("kept_file", "build_file");
    }

    @Test
    void theSchemaInTheRepositoryIsThatOfTheTables() throws SQLException, IOException {
        String schema = ArchiveSchema.of(ledgers());
        if (Boolean.getBoolean("envoi.golden.remake")) {
            Files.writeString(SCHEMA, schema);
        }
        assertThat(Files.readString(SCHEMA)).isEqualTo(schema);
    }

    @Test
    void anExportIsAsTheSchemaSays() throws SQLException, IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(export(filled()), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(export(filled()).replace("\"tags\"", "\"labels\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static List<Ledger> ledgers() throws SQLException {
        try (Connection connection = migrated(empty()).getConnection()) {
            return Ledgers.of(connection, Glossary.shipped());
        }
    }

    @Test
    void anExportShowsOneMomentWhateverIsWrittenMeanwhile() throws SQLException {
        DataSource home = filled();
        run(home, "update bio set body = repeat('I am nobody. ', 1400)");
        String before = export(home);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream meddler = new OutputStream() {
            private boolean meddled;

            @Override
            public void write(int one) {
                out.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (!meddled) {
                    meddled = true;
                    run(home, "insert into statement (call_id, body, saved) values ('new', 'new', current_timestamp)");
                    run(home, "update submission set journal = 'changed'");
                }
                out.write(bytes, from, length);
            }
        };
        new Export(home, CLOCK).write(meddler, new Progress());
        assertThat(export(home)).isNotEqualTo(before);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(before);
    }

    private static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void moreRowsThanAreReadAtOnceAllComeBack() throws SQLException {
        DataSource home = migrated(empty());
        run(
                home,
                "insert into bio (name, person, body, saved) select 'bio ' || x, 'THIRD', '', current_timestamp from system_range(1, 250)");
        DataSource fresh = empty();
        bringIn(export(home), fresh);
        assertThat(Filler.everything(fresh).get("bio"))
                .hasSize(250)
                .isEqualTo(Filler.everything(home).get("bio"));
    }

    @Test
    void longAndOddTextsComeBackAsTheyWere() throws SQLException {
        DataSource home = filled();
        run(
                home,
                "update draft set body = U&'\\0022 a\\000a\\0009 \\005c <b>\\2028 \\+01F99C \\0000' || repeat('long ', 60000)");
        DataSource fresh = empty();
        bringIn(export(home), fresh);
        assertThat(Filler.everything(fresh)).isEqualTo(Filler.everything(home));
    }

    @Test
    void aStoppedExportEnds() throws SQLException {
        Progress progress = new Progress();
        progress.stop();
        DataSource home = filled();
        assertThatThrownBy(() -> new Export(home, CLOCK).write(OutputStream.nullOutputStream(), progress))
                .isInstanceOf(Progress.Stopped.class);
    }

    @Test
    void anArchiveThatIsMadeToDoHarmIsRefused() throws SQLException {
        String good = export(filled());
        Map<String, String> bad = Map.of(
                "[".repeat(100_000),
                "not an archive",
                "{\"format\" : " + "{\"a\" : ".repeat(100_000),
                "This is not ",
                "{\"" + "a".repeat(10_000_000) + "\" : 1}",
                "This is not ",
                "{\"format\" : \"" + "a".repeat(10_000_000) + "\"}",
                "This is not ",
                "{\"format\" : 1e999999999}",
                "not an archive",
                good.replaceFirst("\"target\" : 1", "\"target\" : " + "9".repeat(1_000_000)),
                "This is not ",
                good.replaceFirst("\"target\" : 1", "\"target\" : 99999999999999999999"),
                "This is not ",
                good.replaceFirst("\"target\" : 1", "\"target\" : 1e999999999"),
                "is of the wrong kind",
                good.replaceFirst("\"target\" : 1", "\"target\" : {\"@class\" : \"java.lang.Runtime\"}"),
                "is of the wrong kind",
                good.replaceFirst("\"bios\"", "\"pieces'; drop table piece; --\""),
                "which Envoi does not know");
        bad.forEach((archive, why) -> assertThatThrownBy(() -> bringIn(archive, empty()))
                .as(archive.substring(0, Math.min(80, archive.length())))
                .isInstanceOf(ArchiveUnreadable.class)
                .hasMessageContaining(why));
    }

    @Test
    void whatIsNoArchiveIsRefusedInPlainWords() throws SQLException {
        String good = export(filled());
        Map<String, String> bad = Map.of(
                "",
                "This is not an archive of Envoi.",
                "{}",
                "This is not an archive of Envoi.",
                "[[[[[[",
                "This is not an archive of Envoi.",
                good.replace("\"version\" : 1", "\"version\" : 9"),
                "It was written by a newer Envoi than this one. Use that one, or a newer one.",
                good.replaceFirst("\"tables\" : \"\\d+\"", "\"tables\" : \"4711\""),
                "It was written by a newer Envoi than this one. Use that one, or a newer one.",
                good.replaceFirst("\"tables\" : \"\\d+\"", "\"tables\" : \"x\""),
                "This is not an archive of Envoi: it does not say of which version.",
                good.substring(0, good.length() / 2),
                "This is not whole: ",
                good.replaceFirst("\"bios\"", "\"wars\""),
                "It speaks of “wars”, which Envoi does not know.",
                good.replaceFirst("\"person\"", "\"persona\""),
                "It says “persona” of “bios”, which Envoi does not know.",
                good.replaceFirst("\"saved\" : \"20", "\"saved\" : \"x20"),
                "is not a date-time.");
        bad.forEach((archive, why) -> assertThatThrownBy(() -> bringIn(archive, empty()))
                .as(why)
                .isInstanceOf(ArchiveUnreadable.class)
                .hasMessageContaining(why));
    }
}
