package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Whereabout;
import app.envoi.desk.piece.Whereabouts;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells where pieces are from what is out. */
class OutWhereabouts implements Whereabouts {
    private final JdbcClient jdbc;

    OutWhereabouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PieceId, Whereabout> away() {
        Map<PieceId, Whereabout> away = new HashMap<>();
        jdbc.sql("select p.piece, count(*) from sent_piece p join submission s on s.id = p.submission"
                        + " where p.standing = 'UNDER_CONSIDERATION' and s.at_end = false and s.standing <> 'PLANNED'"
                        + " group by p.piece")
                .query(row -> {
                    away.put(new PieceId(row.getLong(1)), new Whereabout(Whereabout.State.OUT, row.getInt(2), ""));
                });
        jdbc.sql("select p.piece, s.journal from sent_piece p join submission s on s.id = p.submission"
                        + " where p.standing = 'ACCEPTED' order by s.id desc")
                .query(row -> {
                    away.put(
                            new PieceId(row.getLong(1)),
                            new Whereabout(Whereabout.State.ACCEPTED, 0, row.getString(2)));
                });
        return away;
    }
}
