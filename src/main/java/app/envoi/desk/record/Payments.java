package app.envoi.desk.record;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Money that came or went, beside the fees that stand with submissions. */
@Repository
class Payments {
    private final JdbcClient jdbc;

    Payments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Such as were not struck out. */
    List<Ledger.Entry> all() {
        return jdbc.sql("select id, on_day, kind, journal, what, amount, currency from payment"
                        + " where struck = false order by on_day, id")
                .query((row, n) -> new Ledger.Entry(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        Ledger.Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getBigDecimal(6),
                        row.getString(7)))
                .list();
    }

    void add(Ledger.Entry entry) {
        jdbc.sql("insert into payment (on_day, kind, journal, what, amount, currency, struck)"
                        + " values (:day, :kind, :journal, :what, :amount, :currency, false)")
                .param("day", entry.day())
                .param("kind", entry.kind().name())
                .param("journal", entry.journal())
                .param("what", entry.what())
                .param("amount", entry.amount())
                .param("currency", entry.currency())
                .update();
    }

    /** Strikes it out, or brings it back. */
    void strike(long id, boolean struck) {
        jdbc.sql("update payment set struck = :struck where id = :id")
                .param("struck", struck)
                .param("id", id)
                .update();
    }
}
