package app.envoi.desk.archive;

import app.envoi.desk.archive.Ledger.Field;
import app.envoi.desk.archive.Table.Column;
import app.envoi.words.Words;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an archive back into an empty database: into tables as they were when it was written, which are then brought up to date like those of any home of
 * that time. All of it or nothing.
 */
final class Import {
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(40)
                    .maxNameLength(200)
                    .maxStringLength(2_000_000)
                    .build())
            .build();

    private final DataSource fresh;
    private final Progress progress;

    Import(DataSource fresh, Progress progress) {
        this.fresh = fresh;
        this.progress = progress;
    }

    /** @throws ArchiveUnreadable when it is not an archive, or not one that this Envoi knows */
    void read(InputStream archive) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), archive)) {
            String tables = head(json);
            migrate(tables);
            try (Connection connection = fresh.getConnection()) {
                connection.setAutoCommit(false);
                new Filling(connection, json).fill();
                connection.commit();
            }
            migrate("latest");
        } catch (JacksonException e) {
            throw new ArchiveUnreadable(Words.say("archive.no.whole", e.getOriginalMessage()), e);
        } catch (SQLException e) {
            throw new ArchiveUnreadable(Words.say("archive.no.kept", e.getMessage()), e);
        }
    }

    private void migrate(String version) {
        try {
            Flyway.configure().dataSource(fresh).target(version).load().migrate();
        } catch (FlywayException e) {
            throw new ArchiveUnreadable(Words.say("archive.no.tables", e.getMessage()), e);
        }
    }

    /** Reads as far as the first ledger, and gives the number of its tables. */
    private String head(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new ArchiveUnreadable(Words.say("archive.no.envoi"));
        }
        Map<String, String> head = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME && Export.HEAD.contains(json.currentName())) {
            String name = json.currentName();
            json.nextToken();
            head.put(name, String.valueOf(json.getString()));
        }
        if (!Export.FORMAT.equals(head.get("format"))) {
            throw new ArchiveUnreadable(Words.say("archive.no.envoi"));
        }
        if (!String.valueOf(Export.VERSION).equals(head.get("version"))) {
            throw new ArchiveUnreadable(Words.say("archive.no.newer"));
        }
        return known(head.getOrDefault("tables", ""));
    }

    private String known(String tables) {
        List<String> known = Stream.of(
                        Flyway.configure().dataSource(fresh).load().info().all())
                .map(each -> String.valueOf(each.getVersion()))
                .toList();
        if (known.contains(tables)) {
            return tables;
        }
        boolean newer = tables.matches("\\d{1,9}")
                && MigrationVersion.fromVersion(tables).isNewerThan(known.get(known.size() - 1));
        throw new ArchiveUnreadable(newer ? Words.say("archive.no.newer") : Words.say("archive.no.version"));
    }

    /** One filling, on one connection. The parser stands on the name of the first ledger. */
    private final class Filling {
        private final Connection connection;
        private final JsonParser json;
        private final List<Ledger> ledgers;
        private final Map<String, PreparedStatement> inserts = new HashMap<>();
        private final List<Sideways> sideways = new ArrayList<>();

        /** A value that is filled in once all rows are there. */
        private record Sideways(Ledger ledger, String column, Object value, Map<String, @Nullable Object> row) {}

        Filling(Connection connection, JsonParser json) throws SQLException {
            this.connection = connection;
            this.json = json;
            this.ledgers = Ledgers.of(connection, Glossary.shipped());
        }

        void fill() throws SQLException {
            empty();
            Set<String> seen = new TreeSet<>();
            for (; json.currentToken() == JsonToken.PROPERTY_NAME; json.nextToken()) {
                String name = json.currentName();
                Ledger ledger = ledgers.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new ArchiveUnreadable(Words.say("archive.no.ledger", name)));
                if (!seen.add(name)) {
                    throw new ArchiveUnreadable(Words.say("archive.no.twice", name));
                }
                rows(ledger, Map.of());
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                throw new ArchiveUnreadable(Words.say("archive.no.end"));
            }
            for (Sideways each : sideways) {
                point(each);
            }
            for (PreparedStatement each : inserts.values()) {
                each.close();
            }
            count();
        }

        /** What migrations themselves put in is in the archive too. */
        private void empty() throws SQLException {
            List<Ledger> all =
                    new ArrayList<>(ledgers.stream().flatMap(Ledger::all).toList());
            Collections.reverse(all);
            for (Ledger each : all) {
                run("delete from " + each.table().name());
            }
        }

        /** The parser stands on the name; afterwards it stands on the end of the value. */
        private void rows(Ledger ledger, Map<String, @Nullable Object> above) throws SQLException {
            JsonToken start = json.nextToken();
            if (ledger.single()) {
                require(start == JsonToken.START_OBJECT, ledger);
                row(ledger, above);
                return;
            }
            require(start == JsonToken.START_ARRAY, ledger);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (ledger.bare()) {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>(above);
                    Column only = ledger.fields().get(0).column();
                    row.put(only.name(), only.kind().read(json));
                    insert(ledger, row);
                } else {
                    require(json.currentToken() == JsonToken.START_OBJECT, ledger);
                    row(ledger, above);
                }
                if (ledger.up().isEmpty()) {
                    progress.step();
                }
            }
        }

        private static void require(boolean fits, Ledger ledger) {
            if (!fits) {
                throw new ArchiveUnreadable(Words.say("archive.no.list", ledger.name()));
            }
        }

        private void row(Ledger ledger, Map<String, @Nullable Object> above) throws SQLException {
            Map<String, @Nullable Object> row = new LinkedHashMap<>(above);
            boolean written = false;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                var inner = ledger.inner(name);
                if (inner.isPresent()) {
                    if (!written) {
                        insert(ledger, row);
                        written = true;
                    }
                    rows(inner.get(), carried(inner.get(), row));
                    continue;
                }
                Field field = ledger.field(name)
                        .orElseThrow(() -> new ArchiveUnreadable(Words.say("archive.no.field", name, ledger.name())));
                json.nextToken();
                if (written || row.containsKey(field.column().name())) {
                    throw new ArchiveUnreadable(Words.say("archive.no.late", name, ledger.name()));
                }
                row.put(field.column().name(), field.column().kind().read(json));
            }
            if (!written) {
                insert(ledger, row);
            }
        }

        private static Map<String, @Nullable Object> carried(Ledger inner, Map<String, @Nullable Object> outer) {
            Table.Reference up = inner.up().orElseThrow();
            Map<String, @Nullable Object> carried = new LinkedHashMap<>();
            for (int i = 0; i < up.columns().size(); i++) {
                carried.put(up.columns().get(i), outer.get(up.theirs().get(i)));
            }
            return carried;
        }

        private void insert(Ledger ledger, Map<String, @Nullable Object> row) throws SQLException {
            for (String column : ledger.sideways()) {
                Object value = row.get(column);
                if (value != null) {
                    sideways.add(new Sideways(ledger, column, value, key(ledger, row)));
                    row.put(column, null);
                }
            }
            List<String> columns = ledger.table().columnNames();
            PreparedStatement insert = inserts.get(ledger.table().name());
            if (insert == null) {
                insert = connection.prepareStatement(
                        "insert into " + ledger.table().name() + " ("
                                + String.join(", ", columns) + ") values ("
                                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
                inserts.put(ledger.table().name(), insert);
            }
            for (int i = 0; i < columns.size(); i++) {
                insert.setObject(i + 1, row.get(columns.get(i)));
            }
            insert.executeUpdate();
        }

        private static Map<String, @Nullable Object> key(Ledger ledger, Map<String, @Nullable Object> row) {
            Map<String, @Nullable Object> key = new LinkedHashMap<>();
            ledger.table().key().forEach(column -> key.put(column, row.get(column)));
            return key;
        }

        private void point(Sideways each) throws SQLException {
            String where = String.join(" = ? and ", each.row().keySet()) + " = ?";
            try (PreparedStatement update = connection.prepareStatement(
                    "update " + each.ledger().table().name() + " set " + each.column() + " = ? where " + where)) {
                update.setObject(1, each.value());
                int place = 2;
                for (Object value : each.row().values()) {
                    update.setObject(place++, value);
                }
                update.executeUpdate();
            }
        }

        /** What is added from now on gets numbers after those that are there. */
        private void count() throws SQLException {
            for (Ledger ledger : ledgers.stream().flatMap(Ledger::all).toList()) {
                for (Column column : ledger.table().columns()) {
                    if (column.numbered()) {
                        long next = highest(ledger.table().name(), column.name()) + 1;
                        run("alter table " + ledger.table().name() + " alter column " + column.name() + " restart with "
                                + next);
                    }
                }
            }
        }

        private long highest(String table, String column) throws SQLException {
            try (Statement ask = connection.createStatement();
                    ResultSet row = ask.executeQuery("select coalesce(max(" + column + "), 0) from " + table)) {
                row.next();
                return row.getLong(1);
            }
        }

        private void run(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
