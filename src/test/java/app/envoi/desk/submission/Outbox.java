package app.envoi.desk.submission;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.Drafts;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.Scribe;
import app.envoi.desk.piece.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Poems and journals on an empty desk, and a secretary to write down what becomes of them. */
final class Outbox implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    final Bench bench;
    final Submissions submissions;
    final Happenings happenings;
    final Notices notices;
    final Books books;
    final Secretary secretary;
    private final Scribe scribe;

    Outbox(Bench bench) {
        this.bench = bench;
        Drafts drafts = new Drafts(bench.jdbc());
        scribe = new Scribe(new Pieces(bench.jdbc(), drafts), drafts, wording -> 1, bench.whole(), CLOCK);
        books = Books.on(bench.jdbc());
        submissions = books.submissions();
        happenings = books.happenings();
        notices = books.notices();
        secretary = new Secretary(books, bench.whole(), CLOCK);
    }

    PieceId poem(String title) {
        return scribe.start(Kind.POEM, Wording.of(title, "A line.\n"), Draft.Origin.TYPED, "")
                .id();
    }

    void rename(PieceId piece, String title) {
        scribe.keep(piece, Wording.of(title, "A line.\n"), new Scribe.Hand(1, "renaming"));
    }

    SubmissionId send(String journal, PieceId... pieces) {
        return secretary.send(to(journal, pieces), Secretary.Word.on(TODAY));
    }

    SubmissionId sendWholeOnly(String journal, PieceId... pieces) {
        Withdrawal wholeOnly = new Withdrawal(Withdrawal.UNSTATED.part(), Withdrawal.UNSTATED.whole(), true);
        return secretary.send(dispatch(journal, wholeOnly, titled(pieces)), Secretary.Word.on(TODAY));
    }

    SubmissionId sendPair(String journal, PieceId translation, PieceId original) {
        return secretary.send(
                dispatch(
                        journal,
                        Withdrawal.UNSTATED,
                        List.of(
                                new SentPiece(translation, "The Translation"),
                                new SentPiece(original, "The Original", 1, Optional.of(translation)))),
                Secretary.Word.on(TODAY));
    }

    Dispatch to(String journal, PieceId... pieces) {
        return dispatch(journal, Withdrawal.UNSTATED, titled(pieces));
    }

    private static List<SentPiece> titled(PieceId... pieces) {
        return Arrays.stream(pieces)
                .map(piece -> new SentPiece(piece, "Poem " + piece))
                .toList();
    }

    private static Dispatch dispatch(String journal, Withdrawal withdrawal, List<SentPiece> pieces) {
        return new Dispatch(
                journal,
                "",
                "Spring",
                Optional.empty(),
                Channel.SUBMITTABLE,
                Optional.empty(),
                "",
                "",
                Dispatch.Fee.NONE,
                Expectation.UNSTATED,
                withdrawal,
                pieces);
    }

    void accept(SubmissionId id, PieceId... pieces) {
        secretary.accept(id, List.of(pieces), Secretary.Word.on(TODAY));
    }

    void decline(SubmissionId id, PieceId... pieces) {
        secretary.decline(id, List.of(pieces), Secretary.Word.on(TODAY));
    }

    /** The last thing of this kind that happened there. */
    long last(SubmissionId id, Happening.Kind kind) {
        return happenings.of(id).stream()
                .filter(each -> each.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    /** The one notice that is owed there. */
    Notice owed(SubmissionId id) {
        List<Notice> owed = notices.of(id).stream()
                .filter(each -> each.state() == Notice.State.OWED)
                .toList();
        if (owed.size() != 1) {
            throw new AssertionError("not one notice is owed but " + owed);
        }
        return owed.get(0);
    }

    void tell(SubmissionId id) {
        secretary.noticeSent(owed(id).id(), new NoticeWriter.Text("Gone", "It is gone."), Secretary.Word.on(TODAY));
    }

    Submission open(SubmissionId id) {
        return submissions.open(id);
    }

    @Override
    public void close() throws Exception {
        bench.close();
    }
}
