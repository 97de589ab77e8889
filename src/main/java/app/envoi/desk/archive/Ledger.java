package app.envoi.desk.archive;

import app.envoi.desk.archive.Table.Column;
import app.envoi.desk.archive.Table.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the rows of one table stand in an archive.
 *
 * @param name of its property
 * @param fields its columns, but for those that only say in which row of another table it stands
 * @param up the row that it stands in; empty for a ledger that stands by itself
 * @param within ledgers that stand within each row of this one, in the order in which they can be read back
 */
record Ledger(Table table, String name, List<Field> fields, Optional<Reference> up, List<Ledger> within) {
    Ledger {
        fields = List.copyOf(fields);
        within = List.copyOf(within);
    }

    /** A column and its name in the archive. */
    record Field(Column column, String name) {}

    /** There is at most one such row in the row above: it is written as an object, not as a list. */
    boolean single() {
        return up.isPresent() && Set.copyOf(up.get().columns()).equals(Set.copyOf(table.key()));
    }

    /** A row is one value and nothing else: it is written as that. */
    boolean bare() {
        return up.isPresent() && fields.size() == 1 && within.isEmpty() && !single();
    }

    /** This one and all within it, each before those within it. */
    Stream<Ledger> all() {
        return Stream.concat(Stream.of(this), within.stream().flatMap(Ledger::all));
    }

    Optional<Field> field(String named) {
        return fields.stream().filter(each -> each.name().equals(named)).findFirst();
    }

    Optional<Ledger> inner(String named) {
        return within.stream().filter(each -> each.name().equals(named)).findFirst();
    }

    /** Columns that point at other rows of the same table, which may come later. */
    List<String> sideways() {
        return table.references().stream()
                .filter(each ->
                        each.table().equals(table.name()) && each.columns().size() == 1)
                .map(each -> each.columns().get(0))
                .toList();
    }
}
