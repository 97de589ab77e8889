package app.envoi.desk.archive;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts rows into every table that there is, whatever tables there are, and tells all rows of all tables. */
final class Filler {
    private static final int ROWS = 3;

    private final Connection connection;
    private int count;

    private Filler(Connection connection) {
        this.connection = connection;
    }

    /** Two rows with something in every column, and one with nothing wherever nothing may be. */
    static void fill(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Filler filler = new Filler(connection);
            for (Ledger ledger : Ledgers.of(connection, Glossary.shipped())) {
                for (Ledger each : ledger.all().toList()) {
                    filler.fill(each.table());
                }
            }
        }
    }

    private void fill(Table table) throws SQLException {
        int rows = isOnlyOne(table) ? 1 : ROWS;
        for (int row = 0; row < rows; row++) {
            Map<String, Object> values = new LinkedHashMap<>();
            boolean full = row < 2;
            for (Table.Column column : table.columns()) {
                boolean empty = column.optional() && !full;
                values.put(column.name(), empty ? null : value(table, column, row));
            }
            for (Table.Reference reference : table.references()) {
                point(reference, row, values);
            }
            insert(table.name(), values);
        }
    }

    /** Tables that hold one row at most, whose number is 1. */
    private static boolean isOnlyOne(Table table) {
        return table.key().equals(List.of("id")) && !table.column("id").numbered();
    }

    private Object value(Table table, Table.Column column, int row) {
        count++;
        return switch (column.kind()) {
            case WHOLE -> isOnlyOne(table) && column.name().equals("id") ? 1L : (long) (row * row + 1);
            case DECIMAL -> new BigDecimal("3.50");
            case TEXT -> "\"" + Integer.toString(36 + count % 1_200, 36);
            case TRUTH -> row == 0;
            case DAY -> LocalDate.of(2026, 2, 1 + row);
            case MOMENT -> OffsetDateTime.of(2026, 3, 1, 12, 0, row, 123_456_000, ZoneOffset.UTC);
        };
    }

    private void point(Table.Reference reference, int row, Map<String, Object> values) throws SQLException {
        if (reference.columns().stream().anyMatch(column -> values.get(column) == null)) {
            return;
        }
        String theirs = String.join(", ", reference.theirs());
        try (Statement ask = connection.createStatement();
                ResultSet there =
                        ask.executeQuery("select " + theirs + " from " + reference.table() + " order by " + theirs)) {
            boolean found = false;
            for (int i = 0; i <= row && there.next(); i++) {
                found = true;
                for (int column = 0; column < reference.columns().size(); column++) {
                    values.put(reference.columns().get(column), there.getObject(column + 1));
                }
            }
            if (!found) {
                reference.columns().forEach(column -> values.put(column, null));
            }
        }
    }

    private void insert(String table, Map<String, Object> values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " ("
                + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + ")")) {
            int place = 1;
            for (Object value : values.values()) {
                insert.setObject(place++, value);
            }
            insert.executeUpdate();
        }
    }

    /** Every value of every row, table by table, without asking how an archive would read it. */
    static Map<String, List<String>> everything(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Map<String, List<String>> all = new TreeMap<>();
            for (Table table : Table.all(connection).values()) {
                if (!Glossary.shipped().leavesOut(table.name())) {
                    all.put(table.name(), rows(connection, table));
                }
            }
            return all;
        }
    }

    private static List<String> rows(Connection connection, Table table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("select * from " + table.name())) {
            while (row.next()) {
                Map<String, String> values = new TreeMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.put(row.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT), row.getString(i));
                }
                rows.add(values.toString());
            }
        }
        return rows.stream().sorted().collect(Collectors.toList());
    }
}
