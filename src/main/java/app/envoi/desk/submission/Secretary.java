package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down what happened to submissions, and sees to it that every notice that follows is owed. Each call is one transaction: what happened, what has
 * come of it and the notices are all written, or nothing is.
 */
public class Secretary {
    private static final int REMARK_LIMIT = 4_000;

    private final Submissions submissions;
    private final Happenings happenings;
    private final Notices notices;
    private final Letters letters;
    private final TransactionOperations whole;
    private final Clock clock;

    Secretary(Books books, TransactionOperations whole, Clock clock) {
        this.submissions = books.submissions();
        this.happenings = books.happenings();
        this.notices = books.notices();
        this.letters = books.letters();
        this.whole = whole;
        this.clock = clock;
    }

    /**
     * What the poet has to say about a happening.
     *
     * @param day when it happened; not in the future
     * @param remark up to 4,000 characters
     */
    public record Word(LocalDate day, Happening.ReplyKind reply, String remark) {
        public Word {
            if (remark.length() > REMARK_LIMIT) {
                throw new CannotBe("long.remark", remark.length(), REMARK_LIMIT);
            }
        }

        public static Word on(LocalDate day) {
            return new Word(day, Happening.ReplyKind.NONE, "");
        }

        public Word remark(String words) {
            return new Word(day, reply, words);
        }
    }

    /** Writes down a submission that is to be sent. Nobody is owed anything for it yet. */
    public SubmissionId plan(Dispatch dispatch, Word word) {
        return start(dispatch, Happening.Kind.PLANNED, word);
    }

    /** Writes down a submission that was sent. Where one of its pieces is already taken elsewhere, a notice is owed at once. */
    public SubmissionId send(Dispatch dispatch, Word word) {
        return start(dispatch, Happening.Kind.SENT, word);
    }

    private SubmissionId start(Dispatch dispatch, Happening.Kind kind, Word word) {
        return inTurn(() -> {
            SubmissionId id = submissions.add(dispatch);
            write(id, kind, List.of(), word);
            settle(Set.of(id));
            return id;
        });
    }

    /** The journal has accepted these pieces; every other journal that still holds one is owed a notice. */
    public void accept(SubmissionId id, List<PieceId> pieces, Word word) {
        report(id, Happening.Kind.ACCEPTED, pieces, word);
    }

    /** The journal has declined these pieces, or with none named, all that it had not decided on. */
    public void decline(SubmissionId id, List<PieceId> pieces, Word word) {
        report(id, Happening.Kind.DECLINED, pieces, word);
    }

    /** The poet wants these pieces back, or with none named, all of them; the journal is owed a notice. */
    public void withdraw(SubmissionId id, List<PieceId> pieces, Word word) {
        report(id, Happening.Kind.WISHED_BACK, pieces, word);
    }

    /** Anything else that can happen to a submission as a whole. */
    public void note(SubmissionId id, Happening.Kind kind, Word word) {
        switch (kind) {
            case NOTICE_OWED,
                    NOTICE_SENT,
                    NOTICE_CONFIRMED,
                    NOTICE_DROPPED,
                    UNDONE,
                    PLANNED,
                    PORTAL_SAID,
                    TURNED_DOWN -> throw new CannotBe("noted", Words.say("happening." + kind));
            default -> report(id, kind, List.of(), word);
        }
    }

    /** What the portal's page says now, in its own word. It decides nothing about a piece. */
    public void portalSays(SubmissionId id, PortalWord said, LocalDate day) {
        report(id, Happening.Kind.PORTAL_SAID, List.of(), Word.on(day).remark(said.word()));
    }

    /** The poet gives this journal's acceptance of a piece up for another one's, and has written so. */
    public void turnDown(SubmissionId id, PieceId piece, NoticeWriter.Text text, Word word) {
        inTurn(() -> {
            if (submissions.open(id).pieces().get(piece) != PieceStanding.ACCEPTED) {
                throw new CannotBe("turned-down");
            }
            report(id, Happening.Kind.TURNED_DOWN, List.of(piece), word);
            written(id, Optional.empty(), text, word);
            return id;
        });
    }

    /** The poet has asked in these words how it stands. */
    public void asked(SubmissionId id, NoticeWriter.Text text, Word word) {
        inTurn(() -> {
            report(id, Happening.Kind.QUERIED, List.of(), word);
            written(id, Optional.empty(), text, word);
            return id;
        });
    }

    private void written(SubmissionId id, Optional<NoticeId> notice, NoticeWriter.Text text, Word word) {
        letters.keep(new Letters.Letter(id, notice, true, word.day(), text.subject(), text.body()), clock.instant());
    }

    private void report(SubmissionId id, Happening.Kind kind, List<PieceId> pieces, Word word) {
        inTurn(() -> {
            Submission submission = submissions.open(id);
            pieces.stream()
                    .filter(piece -> !submission.holds(piece))
                    .findFirst()
                    .ifPresent(piece -> {
                        throw new CannotBe("piece");
                    });
            boolean unsent = submission.standing() == Standing.PLANNED;
            if (unsent && kind != Happening.Kind.SENT && kind != Happening.Kind.REMARK) {
                throw new CannotBe("unsent");
            }
            write(id, kind, pieces, word);
            settle(Set.of(id));
            return id;
        });
    }

    /** The poet has sent the notice in these words: the pieces that it names are withdrawn there. */
    public void noticeSent(NoticeId id, NoticeWriter.Text text, Word word) {
        inTurn(() -> {
            turn(id, Happening.Kind.NOTICE_SENT, Set.of(Notice.State.OWED), word);
            written(notices.open(id).submission(), Optional.of(id), text, word);
            return id;
        });
    }

    /** Keeps a letter with the submission that it is about. */
    public void keep(Letters.Letter letter) {
        inTurn(() -> {
            submissions.open(letter.submission());
            letters.keep(letter, clock.instant());
            return letter;
        });
    }

    /** Fills in what was not known when it was sent; what stood there before is kept as a remark. */
    public void amend(SubmissionId id, String tracking, String number, Optional<LocalDate> period) {
        inTurn(() -> {
            Dispatch before = submissions.open(id).dispatch();
            String was = Words.say(
                    "told.before",
                    said(before.tracking()),
                    said(before.number()),
                    said(before.period().map(LocalDate::toString).orElse("")));
            submissions.amend(id, tracking, number, period);
            write(
                    id,
                    Happening.Kind.REMARK,
                    List.of(),
                    Word.on(LocalDate.now(clock)).remark(was));
            return id;
        });
    }

    /** Corrects how the journal wants to be told; notices that are owed follow it. What stood there before is kept as a remark. */
    public void amend(SubmissionId id, Withdrawal withdrawal) {
        inTurn(() -> {
            Withdrawal before = submissions.open(id).dispatch().withdrawal();
            if (!before.equals(withdrawal)) {
                submissions.amend(id, withdrawal);
                write(
                        id,
                        Happening.Kind.REMARK,
                        List.of(),
                        Word.on(LocalDate.now(clock))
                                .remark(Words.say(
                                        before.wholeOnly() ? "told.before.whole-only" : "told.before.ways",
                                        before.part().words(),
                                        before.whole().words())));
                settle(Set.of(id));
            }
            return id;
        });
    }

    private static String said(String text) {
        return text.isBlank() ? Words.say("told.unknown") : text;
    }

    /** The journal has confirmed it. */
    public void noticeConfirmed(NoticeId id, Word word) {
        turn(id, Happening.Kind.NOTICE_CONFIRMED, Set.of(Notice.State.OWED, Notice.State.SENT), word);
    }

    /** The poet will not send it, and says why in the remark. */
    public void dropNotice(NoticeId id, Word word) {
        if (word.remark().isBlank()) {
            throw new CannotBe("dropped");
        }
        turn(id, Happening.Kind.NOTICE_DROPPED, Set.of(Notice.State.OWED), word);
    }

    private void turn(NoticeId id, Happening.Kind kind, Set<Notice.State> from, Word word) {
        inTurn(() -> {
            Notice notice = notices.open(id);
            if (!from.contains(notice.state())) {
                throw new CannotBe("notice", Words.say("notice.state." + notice.state()));
            }
            write(notice.submission(), kind, notice.pieces(), Optional.of(id), Optional.empty(), word);
            settle(Set.of(notice.submission()));
            return id;
        });
    }

    /** Takes back what was told of this notice last: that it was sent, confirmed or dropped. */
    public void undo(NoticeId id) {
        inTurn(() -> {
            SubmissionId submission = notices.open(id).submission();
            Happening last = Course.standing(happenings.of(submission)).stream()
                    .filter(each -> each.notice().equals(Optional.of(id)))
                    .filter(each -> each.kind() != Happening.Kind.NOTICE_OWED)
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new CannotBe("untold"));
            undo(submission, last.id());
            return id;
        });
    }

    /** Takes a happening back. It stays on record, and so does its undoing, which can be undone too. */
    public void undo(SubmissionId id, long happening) {
        inTurn(() -> {
            List<Happening> all = happenings.of(id);
            Happening mistaken = all.stream()
                    .filter(each -> each.id() == happening)
                    .findFirst()
                    .orElseThrow(() -> new CannotBe("unknown"));
            refuseUndoing(mistaken, all);
            Word word = Word.on(LocalDate.now(clock));
            write(id, Happening.Kind.UNDONE, mistaken.pieces(), mistaken.notice(), Optional.of(happening), word);
            settle(Set.of(id));
            return id;
        });
    }

    private static void refuseUndoing(Happening mistaken, List<Happening> all) {
        boolean basis = mistaken.kind() == Happening.Kind.PLANNED || mistaken.kind() == Happening.Kind.NOTICE_OWED;
        if (basis) {
            throw new CannotBe("undone", Words.say("happening." + mistaken.kind()));
        }
        boolean undone = mistaken.undoes().isEmpty()
                && Course.standing(all).stream().noneMatch(each -> each.id() == mistaken.id());
        if (undone) {
            throw new CannotBe("undone.already");
        }
    }

    private void write(SubmissionId id, Happening.Kind kind, List<PieceId> pieces, Word word) {
        write(id, kind, pieces, Optional.empty(), Optional.empty(), word);
    }

    private Happening write(
            SubmissionId id,
            Happening.Kind kind,
            List<PieceId> pieces,
            Optional<NoticeId> notice,
            Optional<Long> undoes,
            Word word) {
        if (word.day().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw new CannotBe("future");
        }
        return happenings.write(new Happening(
                0, id, kind, pieces, notice, undoes, word.reply(), word.day(), clock.instant(), word.remark()));
    }

    /** Reads the course of these submissions off their happenings again, then brings all notices that hang on it in order. */
    private void settle(Set<SubmissionId> changed) {
        Set<PieceId> touched = new LinkedHashSet<>();
        for (SubmissionId id : changed) {
            touched.addAll(reread(id).pieces().keySet());
        }
        Set<SubmissionId> concerned = new LinkedHashSet<>(changed);
        concerned.addAll(submissions.holding(touched));
        bringInOrder(concerned);
    }

    private Course reread(SubmissionId id) {
        Submission submission = submissions.open(id);
        List<Notice> known = notices.of(id);
        List<Happening> all = happenings.of(id);
        Course course = Course.of(submission.dispatch().pieces(), all, known);
        List<Happening> standing = Course.standing(all);
        submissions.store(id, course, sentOn(standing), lastOn(standing));
        for (Notice notice : known) {
            Notice.State now = Objects.requireNonNull(course.notices().get(notice.id()));
            if (now != notice.state()) {
                notices.state(notice.id(), now, now == Notice.State.DROPPED ? reason(standing, notice.id()) : "");
            }
        }
        return course;
    }

    private static Optional<LocalDate> sentOn(List<Happening> standing) {
        return standing.stream()
                .filter(each -> each.kind() == Happening.Kind.SENT)
                .map(Happening::day)
                .reduce((earlier, later) -> later);
    }

    private static Optional<LocalDate> lastOn(List<Happening> standing) {
        return standing.stream().map(Happening::day).reduce((earlier, later) -> later);
    }

    private static String reason(List<Happening> standing, NoticeId notice) {
        return standing.stream()
                .filter(each -> each.kind() == Happening.Kind.NOTICE_DROPPED)
                .filter(each -> each.notice().equals(Optional.of(notice)))
                .map(Happening::remark)
                .reduce("", (earlier, later) -> later);
    }

    private void bringInOrder(Collection<SubmissionId> ids) {
        Map<SubmissionId, Submission> concerned = submissions.open(ids);
        Map<SubmissionId, List<Notice>> known = notices.of(ids);
        Submissions.Takers takers = submissions.takers(concerned.values().stream()
                .flatMap(each -> each.pieces().keySet().stream())
                .collect(Collectors.toSet()));
        for (SubmissionId id : ids) {
            Submission submission = Objects.requireNonNull(concerned.get(id));
            Obligations.Due due =
                    Obligations.of(submission, known.getOrDefault(id, List.of()), takers.beside(submission));
            if (!due.settled()) {
                bringInOrder(id, due);
            }
        }
    }

    private void bringInOrder(SubmissionId id, Obligations.Due due) {
        due.surplus().forEach(notice -> notices.change(notice.id(), due.scope(), List.of()));
        due.open()
                .ifPresentOrElse(notice -> notices.change(notice.id(), due.scope(), due.pieces()), () -> owe(id, due));
    }

    private void owe(SubmissionId id, Obligations.Due due) {
        NoticeId notice = notices.add(id, due.scope(), due.pieces(), clock.instant());
        Word today = Word.on(LocalDate.now(clock));
        write(id, Happening.Kind.NOTICE_OWED, due.pieces(), Optional.of(notice), Optional.empty(), today);
    }

    private <T> T inTurn(Supplier<T> work) {
        return Objects.requireNonNull(whole.execute(status -> {
            submissions.takeTurn();
            return work.get();
        }));
    }
}
