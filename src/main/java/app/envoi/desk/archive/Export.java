package app.envoi.desk.archive;

import app.envoi.desk.archive.Ledger.Field;
import app.envoi.desk.archive.Table.Column;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes everything that the poet keeps as one JSON text: as it stood at one moment, whatever is written meanwhile, and with no more of it in memory
 * than a hundred rows and what stands within one of them.
 */
public final class Export {
    static final String FORMAT = "envoi-archive";
    static final int VERSION = 1;
    private static final int AT_ONCE = 100;
    static final List<String> HEAD = List.of("format", "version", "about", "tables", "written");
    static final String ABOUT =
            "Everything that a poet kept in Envoi: pieces with their drafts, packets, submissions and what came of them. "
                    + "A submission is a packet that was sent; a notice is what was owed to a journal when a piece was taken elsewhere. "
                    + "The JSON Schema envoi-archive.schema.json says what each word means. Days are local days, moments carry their offset from UTC.";

    private final DataSource source;
    private final Glossary words;
    private final Clock clock;

    Export(DataSource source, Clock clock) {
        this.source = source;
        this.words = Glossary.shipped();
        this.clock = clock;
    }

    /** Everything into this stream, which is left open. */
    void write(OutputStream out, Progress progress) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            // The only isolation that both databases answer with one moment for all tables.
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            Writer text = new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8);
            try (JsonGenerator json = generator(text)) {
                new Telling(connection, json, progress).tell();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the home's database could not be read", e);
        }
    }

    /** The number of the newest change to the tables: an archive is read back into tables of its own time, and these are then brought up to date. */
    static String schema(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("select \"version\" from \"flyway_schema_history\""
                        + " where \"success\" and \"version\" is not null order by \"installed_rank\" desc")) {
            return row.next() ? row.getString(1) : "0";
        }
    }

    /** Writes JSON that a person can read. Through characters: half a letter that slipped into a text is then a question mark, and no end of it all. */
    static JsonGenerator generator(Writer text) {
        return new JsonFactory().createGenerator(new OnManyLines(), text);
    }

    private static final class OnManyLines extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new DefaultPrettyPrinter();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** One telling, on one connection. */
    private final class Telling {
        private final Connection connection;
        private final JsonGenerator json;
        private final Progress progress;
        private final Map<Ledger, PreparedStatement> asked = new HashMap<>();

        Telling(Connection connection, JsonGenerator json, Progress progress) {
            this.connection = connection;
            this.json = json;
            this.progress = progress;
        }

        void tell() throws SQLException {
            List<Ledger> ledgers = Ledgers.of(connection, words);
            for (Ledger ledger : ledgers) {
                progress.expect(count(ledger));
            }
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("about", ABOUT);
            json.writeStringProperty("tables", schema(connection));
            json.writeStringProperty("written", clock.instant().toString());
            for (Ledger ledger : ledgers) {
                json.writeArrayPropertyStart(ledger.name());
                root(ledger);
                json.writeEndArray();
            }
            json.writeEndObject();
            for (PreparedStatement each : asked.values()) {
                each.close();
            }
        }

        private long count(Ledger ledger) throws SQLException {
            try (Statement ask = connection.createStatement();
                    ResultSet row = ask.executeQuery(
                            "select count(*) from " + ledger.table().name())) {
                row.next();
                return row.getLong(1);
            }
        }

        /** A hundred rows at a time, each page beginning where the last one ended. */
        private void root(Ledger ledger) throws SQLException {
            List<@Nullable Object[]> page = page(ledger, new Object[0]);
            while (!page.isEmpty()) {
                for (@Nullable Object[] row : page) {
                    row(ledger, row);
                    progress.step();
                }
                boolean more = page.size() == AT_ONCE && !ledger.table().key().isEmpty();
                page = more
                        ? page(
                                ledger,
                                values(
                                        ledger.table(),
                                        page.get(AT_ONCE - 1),
                                        ledger.table().key()))
                        : List.of();
            }
        }

        private List<@Nullable Object[]> page(Ledger ledger, @Nullable Object[] after) throws SQLException {
            Table table = ledger.table();
            String order = String.join(", ", table.order());
            String from = after.length == 0
                    ? ""
                    : " where (" + order + ") > (" + String.join(", ", Collections.nCopies(after.length, "?")) + ")";
            String limit = table.key().isEmpty() ? "" : " limit " + AT_ONCE;
            try (PreparedStatement ask =
                    connection.prepareStatement(select(table) + from + " order by " + order + limit)) {
                return rows(table, ask, after);
            }
        }

        private static String select(Table table) {
            return "select " + String.join(", ", table.columnNames()) + " from " + table.name();
        }

        private static List<@Nullable Object[]> rows(Table table, PreparedStatement ask, @Nullable Object[] given)
                throws SQLException {
            for (int i = 0; i < given.length; i++) {
                ask.setObject(i + 1, given[i]);
            }
            List<@Nullable Object[]> rows = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    @Nullable Object[] values = new Object[table.columns().size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = table.columns().get(i).kind().from(row, i + 1);
                    }
                    rows.add(values);
                }
            }
            return rows;
        }

        private static @Nullable Object[] values(Table table, @Nullable Object[] row, List<String> columns) {
            return columns.stream()
                    .map(name -> row[table.columnNames().indexOf(name)])
                    .toArray();
        }

        private void row(Ledger ledger, @Nullable Object[] row) throws SQLException {
            json.writeStartObject();
            for (Field field : ledger.fields()) {
                Object value = row[ledger.table().columns().indexOf(field.column())];
                if (value != null) {
                    json.writeName(field.name());
                    field.column().kind().write(json, value);
                }
            }
            for (Ledger inner : ledger.within()) {
                inner(inner, ledger, row);
            }
            json.writeEndObject();
        }

        private void inner(Ledger inner, Ledger outer, @Nullable Object[] above) throws SQLException {
            List<@Nullable Object[]> rows = under(inner, outer, above);
            if (rows.isEmpty()) {
                return;
            }
            json.writeName(inner.name());
            if (inner.single()) {
                row(inner, rows.get(0));
                return;
            }
            json.writeStartArray();
            for (@Nullable Object[] row : rows) {
                if (inner.bare()) {
                    Column only = inner.fields().get(0).column();
                    Object value = row[inner.table().columns().indexOf(only)];
                    only.kind().write(json, Objects.requireNonNull(value, only.name()));
                } else {
                    row(inner, row);
                }
            }
            json.writeEndArray();
        }

        private List<@Nullable Object[]> under(Ledger inner, Ledger outer, @Nullable Object[] above)
                throws SQLException {
            PreparedStatement ask = asked.get(inner);
            if (ask == null) {
                String where = String.join(" = ? and ", inner.up().orElseThrow().columns()) + " = ?";
                String order = String.join(", ", inner.table().order());
                ask = connection.prepareStatement(select(inner.table()) + " where " + where + " order by " + order);
                asked.put(inner, ask);
            }
            return rows(
                    inner.table(),
                    ask,
                    values(outer.table(), above, inner.up().orElseThrow().theirs()));
        }
    }
}
