package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Whereabout;
import app.envoi.desk.piece.Whereabouts;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells where pieces are from what is out, what came of it, and what the public saw. What was said last here wins. */
class OutWhereabouts implements Whereabouts {
    private final JdbcClient jdbc;

    OutWhereabouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PieceId, Whereabout> away() {
        Map<PieceId, Whereabout> away = new HashMap<>();
        say(away, Whereabout.State.POSTED, "select piece, place from exposure where gone = false order by id");
        say(away, Whereabout.State.RETIRED, "select id, '' from piece where put_away = true");
        jdbc.sql("select p.piece, count(*) from sent_piece p join submission s on s.id = p.submission"
                        + " where p.standing = 'UNDER_CONSIDERATION' and s.at_end = false and s.standing <> 'PLANNED'"
                        + " group by p.piece")
                .query(row -> {
                    away.put(new PieceId(row.getLong(1)), new Whereabout(Whereabout.State.OUT, row.getInt(2), ""));
                });
        say(
                away,
                Whereabout.State.ACCEPTED,
                "select p.piece, s.journal from sent_piece p join submission s on s.id = p.submission"
                        + " where p.standing = 'ACCEPTED' order by s.id desc");
        say(
                away,
                Whereabout.State.PUBLISHED,
                "select piece, place from publication where struck = false order by on_day desc nulls first, id desc");
        return away;
    }

    private void say(Map<PieceId, Whereabout> away, Whereabout.State state, String sql) {
        jdbc.sql(sql).query(row -> {
            away.put(new PieceId(row.getLong(1)), new Whereabout(state, 0, row.getString(2)));
        });
    }
}
