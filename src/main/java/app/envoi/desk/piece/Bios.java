package app.envoi.desk.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The poet's bios. */
public class Bios {
    private static final int LIMIT = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Bios(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Shortest first. */
    public List<Bio> all() {
        return jdbc.sql("select id, name, person, body from bio order by id").query(Bios::bio).list().stream()
                .sorted(Comparator.comparingInt(Bio::words).thenComparing(Bio::id))
                .toList();
    }

    public Optional<Bio> find(long id) {
        return jdbc.sql("select id, name, person, body from bio where id = :id")
                .param("id", id)
                .query(Bios::bio)
                .optional();
    }

    /**
     * The longest that keeps within so many words; where none does, the shortest.
     *
     * @param words 0 where there is no limit
     * @param asked whose voice is asked for; a bio in another one is proposed only where there is none in this
     */
    public Optional<Bio> within(int words, Optional<Bio.Person> asked) {
        List<Bio> every = all();
        List<Bio> voiced = every.stream()
                .filter(bio -> asked.isEmpty() || asked.get() == bio.person())
                .toList();
        List<Bio> all = voiced.isEmpty() ? every : voiced;
        return all.stream()
                .filter(bio -> words == 0 || bio.words() <= words)
                .reduce((shorter, longer) -> longer)
                .or(() -> all.stream().findFirst());
    }

    public long add(String name, Bio.Person person, String text) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into bio (name, person, body, saved) values (:name, :person, :body, :now)")
                .param("name", Plain.line("name", name, 200))
                .param("person", person.name())
                .param("body", Plain.text("bio", text, LIMIT))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }

    public void change(Bio bio) {
        jdbc.sql("update bio set name = :name, person = :person, body = :body, saved = :now where id = :id")
                .param("name", Plain.line("name", bio.name(), 200))
                .param("person", bio.person().name())
                .param("body", Plain.text("bio", bio.text(), LIMIT))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", bio.id())
                .update();
    }

    public void strike(long id) {
        jdbc.sql("delete from bio where id = :id").param("id", id).update();
    }

    private static Bio bio(ResultSet row, int n) throws SQLException {
        return new Bio(
                row.getLong("id"),
                row.getString("name"),
                Bio.Person.valueOf(row.getString("person")),
                row.getString("body"));
    }
}
