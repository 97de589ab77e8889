package app.envoi.desk.archive;

import app.envoi.desk.piece.Drafts;
import app.envoi.desk.submission.Audit;
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
    /** References that no key of the database holds, each with how to say it. */
    private static final String[][] SOFT = {
        {
            "select title from piece p where current_draft > 0 and not exists"
                    + " (select 1 from draft d where d.piece = p.id and d.draft_no = p.current_draft)",
            "“%s” has lost its current draft."
        },
        {
            "select b.title from build_piece b where not exists"
                    + " (select 1 from draft d where d.piece = b.piece and d.draft_no = b.draft_no)",
            "A packet that was built holds “%s” in a draft that is not there."
        },
        {
            "select s.title from sent_piece s where s.draft_no > 0 and not exists"
                    + " (select 1 from draft d where d.piece = s.piece and d.draft_no = s.draft_no)",
            "“%s” was sent in a draft that is not there."
        },
        {
            "select k.name from packet_piece p join packet k on k.id = p.packet where p.draft_no is not null and not exists"
                    + " (select 1 from draft d where d.piece = p.piece and d.draft_no = p.draft_no)",
            "The packet “%s” holds a draft that is not there."
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
            jdbc.sql(soft[0]).query(String.class).list().forEach(title -> faults.add(soft[1].formatted(title)));
        }
        faults.addAll(contradictions());
        return faults;
    }

    private List<String> contradictions() {
        try {
            return Audit.on(jdbc).faults();
        } catch (RuntimeException e) {
            return List.of("What became of your submissions cannot be read: restore the newest backup. ("
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage() + ")");
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
            faults.add("The file “" + file.name() + "” is missing; it should be “" + file.place() + "” in the home.");
            return;
        }
        MessageDigest digest = Backup.sha256();
        try (InputStream in = Files.newInputStream(place)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            faults.add("The file “" + file.name() + "” cannot be read; it is “" + file.place() + "” in the home.");
            return;
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            faults.add("The file “" + file.name() + "” is not what it was; it is “" + file.place() + "” in the home.");
        }
    }

    private void texts(List<String> faults) {
        jdbc.sql("select p.title, d.draft_no, d.body, d.body_hash from draft d join piece p on p.id = d.piece"
                        + " order by d.piece, d.draft_no")
                .query(row -> {
                    if (!Drafts.hash(row.getString(3)).equals(row.getString(4))) {
                        faults.add("Draft " + row.getInt(2) + " of “" + row.getString(1)
                                + "” does not read as it did when it was saved.");
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
                        faults.add(lost + " of “" + table.name() + "” point at something in “" + reference.table()
                                + "” that is not there.");
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
