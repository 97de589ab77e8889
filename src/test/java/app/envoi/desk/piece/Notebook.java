package app.envoi.desk.piece;

import app.envoi.desk.Bench;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Pieces on an empty desk, and poems to write into them. */
public final class Notebook implements AutoCloseable {
    public static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");

    public final Bench bench;
    public final Drafts drafts;
    public final Pieces pieces;
    public final Scribe scribe;

    public Notebook(Bench bench) {
        this.bench = bench;
        drafts = new Drafts(bench.jdbc());
        pieces = new Pieces(bench.jdbc(), drafts);
        scribe = new Scribe(pieces, drafts, wording -> 1, bench.whole(), Clock.fixed(MORNING, ZoneOffset.UTC));
    }

    public Piece write(String title, String text) {
        return scribe.start(Kind.POEM, Wording.of(title, text), Draft.Origin.TYPED, "");
    }

    /** Emily Dickinson, about 1861 (public domain). */
    public static Wording hope() {
        return Wording.of(
                "Hope",
                "“Hope” is the thing with feathers -\nThat perches in the soul -\n"
                        + "And sings the tune without the words -\n  And never stops - *at all* -\n");
    }

    @Override
    public void close() throws Exception {
        bench.close();
    }
}
