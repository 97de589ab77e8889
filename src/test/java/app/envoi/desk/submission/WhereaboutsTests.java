package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.Drafts;
import app.envoi.desk.piece.Exposure;
import app.envoi.desk.piece.Exposures;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.Whereabout;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a piece is, step by step. */
class WhereaboutsTests {
    private final Outbox out = new Outbox(Bench.h2());
    private final OutWhereabouts whereabouts = new OutWhereabouts(out.bench.jdbc());
    private final Publications publications = new Publications(out.bench.jdbc());
    private final PieceId harbour = out.poem("Harbour");

    @AfterEach
    void close() throws Exception {
        out.close();
    }

    private Whereabout where() {
        return whereabouts.of(harbour);
    }

    private Publication in(String place) {
        return new Publication(
                Publication.NEW,
                harbour,
                "Harbour",
                place,
                Optional.of(LocalDate.of(2026, 2, 1)),
                "",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aPieceIsAtHomeThenOutThenAcceptedThenPublished() {
        assertThat(where()).isEqualTo(Whereabout.AT_HOME);
        SubmissionId north = out.send("North", harbour);
        out.send("South", harbour);
        assertThat(where().words()).isEqualTo("out at 2");
        out.accept(north, harbour);
        assertThat(where()).isEqualTo(new Whereabout(Whereabout.State.ACCEPTED, 0, "North"));
        publications.add(in("North, issue 3"));
        assertThat(where()).isEqualTo(new Whereabout(Whereabout.State.PUBLISHED, 0, "North, issue 3"));
    }

    @Test
    void aPublicationStruckOutByASlipComesBack() {
        publications.add(in("North"));
        long id = publications.of(harbour).get(0).id();
        publications.strike(id, true);
        assertThat(publications.all()).isEmpty();
        assertThat(where()).isEqualTo(Whereabout.AT_HOME);
        publications.strike(id, false);
        assertThat(publications.all()).extracting(Publication::place).containsExactly("North");
    }

    @Test
    void aPublicationNeedsAPlace() {
        assertThatThrownBy(() -> publications.add(in("  ")))
                .isInstanceOf(CannotBe.class)
                .hasMessageContaining("Where did it come out?");
        assertThat(publications.all()).isEmpty();
    }

    @Test
    void aPiecePostedInPublicSaysSoUntilItIsTakenDown() {
        Exposures exposures = new Exposures(out.bench.jdbc());
        exposures.add(new Exposure(Exposure.NEW, harbour, "my blog", Optional.empty(), Exposure.Kind.BLOG, false, ""));
        assertThat(where()).isEqualTo(new Whereabout(Whereabout.State.POSTED, 0, "my blog"));
        Exposure kept = exposures.of(java.util.List.of(harbour)).get(0);
        exposures.gone(harbour, kept.id(), true);
        assertThat(where()).isEqualTo(Whereabout.AT_HOME);
    }

    @Test
    void aPiecePutAwayIsRetired() {
        new Pieces(out.bench.jdbc(), new Drafts(out.bench.jdbc())).putAway(harbour, true);
        assertThat(where().state()).isEqualTo(Whereabout.State.RETIRED);
    }
}
