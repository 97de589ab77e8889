package app.envoi.desk.piece;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the poet says to one call: why these pieces, why here. */
public class Statements {
    private static final int LIMIT = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Statements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where none was written yet. */
    public String forCall(String call) {
        return jdbc.sql("select body from statement where call_id = :call")
                .param("call", call)
                .query(String.class)
                .optional()
                .orElse("");
    }

    public void write(String call, String text) {
        String clean = Plain.text("statement", text, LIMIT);
        int changed = jdbc.sql("update statement set body = :body, saved = :now where call_id = :call")
                .param("body", clean)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("call", call)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into statement (call_id, body, saved) values (:call, :body, :now)")
                    .param("call", call)
                    .param("body", clean)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
