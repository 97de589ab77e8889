package app.envoi.desk.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All goals. */
@Repository
class Goals {
    private final JdbcClient jdbc;

    Goals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that end first, first. */
    List<Goal> list(boolean putAway) {
        return jdbc.sql("select * from goal where put_away = :away order by until_day, id")
                .param("away", putAway)
                .query(Goals::goal)
                .list();
    }

    Optional<Goal> find(long id) {
        return jdbc.sql("select * from goal where id = :id")
                .param("id", id)
                .query(Goals::goal)
                .optional();
    }

    /** As a new one where it is not kept yet, else in place of what it was. */
    void keep(Goal goal) {
        String sql = goal.id() == 0
                ? "insert into goal (name, event, unit, journal, target, from_day, until_day, put_away)"
                        + " values (:name, :event, :unit, :journal, :target, :from, :until, :away)"
                : "update goal set name = :name, event = :event, unit = :unit, journal = :journal, target = :target,"
                        + " from_day = :from, until_day = :until, put_away = :away where id = :id";
        jdbc.sql(sql).params(columns(goal)).update();
    }

    private static Map<String, Object> columns(Goal goal) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", goal.id());
        columns.put("name", goal.name());
        columns.put("event", goal.counting().event().name());
        columns.put("unit", goal.counting().unit().name());
        columns.put("journal", goal.counting().journal());
        columns.put("target", goal.target());
        columns.put("from", goal.from());
        columns.put("until", goal.until());
        columns.put("away", goal.putAway());
        return columns;
    }

    private static Goal goal(ResultSet row, int n) throws SQLException {
        return new Goal(
                row.getLong("id"),
                row.getString("name"),
                new Counting(
                        Counting.Event.valueOf(row.getString("event")),
                        Counting.Unit.valueOf(row.getString("unit")),
                        row.getString("journal")),
                row.getInt("target"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBoolean("put_away"));
    }
}
