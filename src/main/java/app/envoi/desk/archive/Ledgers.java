package app.envoi.desk.archive;

import app.envoi.desk.archive.Table.Reference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All of a database in the order in which an archive tells it: whatever a row refers to comes before it. Read off the database itself, so that a table
 * or a column that was added is never left out.
 */
final class Ledgers {
    private final Map<String, Table> tables;
    private final Glossary words;

    private Ledgers(Map<String, Table> tables, Glossary words) {
        this.tables = tables;
        this.words = words;
    }

    static List<Ledger> of(Connection connection, Glossary words) throws SQLException {
        Map<String, Table> tables = Table.all(connection);
        tables.keySet().removeIf(words::leavesOut);
        return new Ledgers(tables, words).inOrder();
    }

    private List<Ledger> inOrder() {
        Map<String, Ledger> roots = new LinkedHashMap<>();
        for (String table : tables.keySet()) {
            if (parent(table).isEmpty()) {
                roots.put(table, ledger(table, Optional.empty()));
            }
        }
        return sorted(new ArrayList<>(roots.values()));
    }

    private Ledger ledger(String name, Optional<Reference> up) {
        Table table = Objects.requireNonNull(tables.get(name), name);
        Set<String> implied = new HashSet<>(up.map(Reference::columns).orElse(List.of()));
        List<Ledger.Field> fields = table.columns().stream()
                .filter(column -> !implied.contains(column.name()))
                .map(column -> new Ledger.Field(column, words.name(name, column.name())))
                .toList();
        List<Ledger> within = new ArrayList<>();
        for (String child : tables.keySet()) {
            parent(child)
                    .filter(above -> above.table().equals(name))
                    .ifPresent(above -> within.add(ledger(child, Optional.of(above))));
        }
        return new Ledger(table, words.name(name), fields, up, sorted(within));
    }

    /** The reference along which its rows stand within those of another table. */
    private Optional<Reference> parent(String table) {
        return words.home(table)
                .flatMap(home -> Objects.requireNonNull(tables.get(table), table).references().stream()
                        .filter(reference -> reference.table().equals(home))
                        .findFirst());
    }

    /** Whatever a ledger refers to comes before it. */
    private static List<Ledger> sorted(List<Ledger> ledgers) {
        List<Ledger> left = new ArrayList<>(ledgers);
        List<Ledger> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            Ledger next = left.stream()
                    .filter(each -> left.stream().noneMatch(other -> other != each && needs(each, other)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables that refer to each other: " + names(left)));
            left.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    private static boolean needs(Ledger one, Ledger other) {
        Set<String> there = names(List.of(other));
        return one.all()
                .flatMap(each -> each.table().references().stream())
                .anyMatch(reference -> there.contains(reference.table()));
    }

    private static Set<String> names(List<Ledger> ledgers) {
        Set<String> names = new LinkedHashSet<>();
        ledgers.forEach(
                ledger -> ledger.all().forEach(each -> names.add(each.table().name())));
        return names;
    }
}
