package app.envoi.desk.archive;

import app.envoi.desk.piece.Drafts;
import app.envoi.desk.submission.Audit;
import app.envoi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks through a whole home: every row can be read, every file that the database speaks of is there and is what it was, every text has its hash, whatever
 * is referred to exists, and nobody is left unwarned who should have been told.
 */
final class Inspection {
    private static final String BUILT =
            "select f.name, f.sha256, b.folder || '/' || f.name from build_file f join build b on b.id = f.build order by b.id, f.name";
    private static final String KEPT = "select name, sha256, 'files/' || sha256 from kept_file order by id";
    /** References that no key of the database holds, each with what the bundle calls it. */
    private static final String[][] SOFT = {
        {
            "select title from piece p where current_draft > 0 and not exists"
                    + " (select 1 from draft d where d.piece = p.id and d.draft_no = p.current_draft)",
            "current"
        },
        {
            "select b.title from build_piece b where not exists"
                    + " (select 1 from draft d where d.piece = b.piece and d.draft_no = b.draft_no)",
            "built"
        },
        {
            "select s.title from sent_piece s where s.draft_no > 0 and not exists"
                    + " (select 1 from draft d where d.piece = s.piece and d.draft_no = s.draft_no)",
            "sent"
        },
        {
            "select k.name from packet_piece p join packet k on k.id = p.packet where p.draft_no is not null and not exists"
                    + " (select 1 from draft d where d.piece = p.piece and d.draft_no = p.draft_no)",
            "packet"
        }
    };

    private final Path home;
    private final DataSource source;
    private final JdbcClient jdbc;

    Inspection(Path home, DataSource source) {
        this.home = home;
        this.source = source;
        this.jdbc = JdbcClient.create(source);
    }

    /** A file that the database speaks of. */
    private record Spoken(String name, String sha256, String place) {}

    /** Every fault as a sentence; none means that all is well. */
    List<String> faults(Progress progress) {
        List<String> faults = new ArrayList<>();
        new Export(source, Clock.systemUTC()).write(OutputStream.nullOutputStream(), progress);
        files(faults, progress);
        texts(faults);
        references(faults);
        for (String[] soft : SOFT) {
            jdbc.sql(soft[0])
                    .query(String.class)
                    .list()
                    .forEach(title -> faults.add(Words.say("inspection.draft." + soft[1], title)));
        }
        faults.addAll(contradictions());
        return faults;
    }

    private List<String> contradictions() {
        try {
            return Audit.on(jdbc).faults();
        } catch (RuntimeException e) {
            return List.of(Words.say(
                    "inspection.submissions",
                    String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage())));
        }
    }

    private void files(List<String> faults, Progress progress) {
        List<Spoken> spoken = new ArrayList<>();
        for (String sql : List.of(KEPT, BUILT)) {
            spoken.addAll(jdbc.sql(sql)
                    .query((row, n) -> new Spoken(row.getString(1), row.getString(2), row.getString(3)))
                    .list());
        }
        progress.expect(spoken.size());
        for (Spoken file : spoken) {
            look(file, faults);
            progress.step();
        }
    }

    private void look(Spoken file, List<String> faults) {
        Path place = home.resolve(file.place());
        if (!Files.isRegularFile(place)) {
            faults.add(Words.say("inspection.missing", file.name(), file.place()));
            return;
        }
        MessageDigest digest = Backup.sha256();
        try (InputStream in = Files.newInputStream(place)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            faults.add(Words.say("inspection.unread", file.name(), file.place()));
            return;
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            faults.add(Words.say("inspection.changed", file.name(), file.place()));
        }
    }

    private void texts(List<String> faults) {
        jdbc.sql("select p.title, d.draft_no, d.body, d.body_hash from draft d join piece p on p.id = d.piece"
                        + " order by d.piece, d.draft_no")
                .query(row -> {
                    if (!Drafts.hash(row.getString(3)).equals(row.getString(4))) {
                        faults.add(Words.say("inspection.text", row.getInt(2), row.getString(1)));
                    }
                });
    }

    /** What the keys of the database promise, asked once more: a damaged file can break them. */
    private void references(List<String> faults) {
        try (Connection connection = source.getConnection()) {
            for (Table table : Table.all(connection).values()) {
                for (Table.Reference reference : table.references()) {
                    long lost = lost(table, reference);
                    if (lost > 0) {
                        faults.add(Words.say("inspection.reference", lost, table.name(), reference.table()));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the home's database could not be read", e);
        }
    }

    private long lost(Table table, Table.Reference reference) {
        StringBuilder same = new StringBuilder();
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < reference.columns().size(); i++) {
            String column = "one." + reference.columns().get(i);
            same.append(i == 0 ? "" : " and ")
                    .append("other.")
                    .append(reference.theirs().get(i))
                    .append(" = ")
                    .append(column);
            some.append(" and ").append(column).append(" is not null");
        }
        return jdbc.sql("select count(*) from " + table.name() + " one where not exists (select 1 from "
                        + reference.table() + " other where " + same + ")" + some)
                .query(Long.class)
                .single();
    }
}
