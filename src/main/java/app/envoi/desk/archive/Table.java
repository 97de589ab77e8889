package app.envoi.desk.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table as the database describes it; all names in small letters.
 *
 * @param key columns of its primary key, in order; none where it has none
 */
record Table(String name, List<Column> columns, List<String> key, List<Reference> references) {
    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /**
     * A column.
     *
     * @param optional may be null
     * @param numbered the database counts it up by itself
     */
    record Column(String name, Kind kind, boolean optional, boolean numbered) {}

    /** These columns hold the key of a row of that table. */
    record Reference(List<String> columns, String table, List<String> theirs) {
        Reference {
            columns = List.copyOf(columns);
            theirs = List.copyOf(theirs);
        }
    }

    /** Every table there is, by name, but for Flyway's own. */
    static Map<String, Table> all(Connection connection) throws SQLException {
        return new Reader(connection).all();
    }

    Column column(String named) {
        return columns.stream()
                .filter(each -> each.name().equals(named))
                .findFirst()
                .orElseThrow();
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** What its rows are put in order by. */
    List<String> order() {
        return key.isEmpty() ? columnNames() : key;
    }

    /** Asks the database about itself. */
    private static final class Reader {
        private final Connection connection;
        private final DatabaseMetaData about;

        Reader(Connection connection) throws SQLException {
            this.connection = connection;
            this.about = connection.getMetaData();
        }

        Map<String, Table> all() throws SQLException {
            Map<String, Table> tables = new TreeMap<>();
            for (String stored : names()) {
                String name = small(stored);
                tables.put(name, new Table(name, columns(stored), key(stored), references(stored)));
            }
            return tables;
        }

        private List<String> names() throws SQLException {
            List<String> names = new ArrayList<>();
            String[] kinds = {"TABLE", "BASE TABLE"};
            try (ResultSet row = about.getTables(connection.getCatalog(), connection.getSchema(), "%", kinds)) {
                while (row.next()) {
                    String name = row.getString("TABLE_NAME");
                    if (!small(name).startsWith("flyway_")) {
                        names.add(name);
                    }
                }
            }
            return names;
        }

        private List<Column> columns(String table) throws SQLException {
            List<Column> columns = new ArrayList<>();
            try (ResultSet row =
                    about.getColumns(connection.getCatalog(), connection.getSchema(), exactly(table), "%")) {
                while (row.next()) {
                    columns.add(new Column(
                            small(row.getString("COLUMN_NAME")),
                            Kind.of(row.getInt("DATA_TYPE"), row.getString("TYPE_NAME")),
                            row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                            "YES".equals(row.getString("IS_AUTOINCREMENT"))));
                }
            }
            return columns;
        }

        private List<String> key(String table) throws SQLException {
            Map<Integer, String> key = new TreeMap<>();
            try (ResultSet row = about.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (row.next()) {
                    key.put(row.getInt("KEY_SEQ"), small(row.getString("COLUMN_NAME")));
                }
            }
            return new ArrayList<>(key.values());
        }

        private List<Reference> references(String table) throws SQLException {
            Map<String, List<String[]>> found = new LinkedHashMap<>();
            try (ResultSet row = about.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
                while (row.next()) {
                    found.computeIfAbsent(row.getString("FK_NAME"), any -> new ArrayList<>())
                            .add(new String[] {
                                small(row.getString("FKCOLUMN_NAME")),
                                small(row.getString("PKTABLE_NAME")),
                                small(row.getString("PKCOLUMN_NAME"))
                            });
                }
            }
            return found.values().stream()
                    .map(pairs -> new Reference(
                            pairs.stream().map(pair -> pair[0]).toList(),
                            pairs.get(0)[1],
                            pairs.stream().map(pair -> pair[2]).toList()))
                    .toList();
        }

        /** An underscore would stand for any letter. */
        private static String exactly(String name) {
            return name.replace("_", "\\_");
        }

        private static String small(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
