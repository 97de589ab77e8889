package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down what went on before Envoi was there or outside of it, through the clerk and the secretary like everything else. */
@Component
public class Registrar {
    private final Clerk clerk;
    private final Secretary secretary;
    private final Books books;
    private final TransactionOperations whole;
    private final Clock clock;

    Registrar(Clerk clerk, Secretary secretary, Books books, TransactionOperations whole, Clock clock) {
        this.clerk = clerk;
        this.secretary = secretary;
        this.books = books;
        this.whole = whole;
        this.clock = clock;
    }

    /** Everything that is entered within is written, or nothing is. */
    public <T> T wholeOrNot(Supplier<T> work) {
        return Objects.requireNonNull(whole.execute(status -> work.get()));
    }

    /** @throws CannotBe with a sentence on what cannot be kept */
    public SubmissionId enter(Past past) {
        Dispatch dispatch = clerk.dispatch(form(past));
        Secretary.Word word =
                Secretary.Word.on(past.sent().orElse(LocalDate.now(clock))).remark(past.remark());
        return past.sent().isPresent() ? secretary.send(dispatch, word) : secretary.plan(dispatch, word);
    }

    private static NewSubmissionForm form(Past past) {
        return new NewSubmissionForm(
                "",
                past.journal(),
                past.call(),
                past.channel(),
                past.sent().orElse(null),
                past.link(),
                past.number(),
                past.fee(),
                past.currency(),
                null,
                "",
                List.of(),
                String.join("\n", past.titles()),
                past.sent().isEmpty());
    }

    /**
     * What has become of it.
     *
     * @param accepted which pieces were taken, where it is an acceptance; the others that were still considered are then declined
     * @throws CannotBe with a sentence on what cannot have happened
     */
    public void report(SubmissionId id, Outcome outcome, List<PieceId> accepted, LocalDate day) {
        Secretary.Word word = new Secretary.Word(day, outcome.reply(), "");
        switch (outcome.kind()) {
            case PLANNED, SENT -> {}
            case ACCEPTED -> accept(id, accepted, word);
            case DECLINED -> secretary.decline(id, List.of(), word);
            case WISHED_BACK -> withdraw(id, day);
            default -> secretary.note(id, outcome.kind(), word);
        }
    }

    private void accept(SubmissionId id, List<PieceId> accepted, Secretary.Word word) {
        if (accepted.isEmpty()) {
            throw new CannotBe("accepted.first");
        }
        whole.executeWithoutResult(status -> {
            secretary.accept(id, accepted, word);
            if (!books.submissions()
                    .open(id)
                    .with(PieceStanding.UNDER_CONSIDERATION)
                    .isEmpty()) {
                secretary.decline(id, List.of(), Secretary.Word.on(word.day()));
            }
        });
    }

    /** The journal knows already: the notice that comes to be owed is at once confirmed. */
    private void withdraw(SubmissionId id, LocalDate day) {
        whole.executeWithoutResult(status -> {
            secretary.withdraw(id, List.of(), Secretary.Word.on(day));
            for (Notice notice : books.notices().of(id)) {
                if (notice.state() == Notice.State.OWED) {
                    secretary.noticeConfirmed(notice.id(), Secretary.Word.on(day));
                }
            }
        });
    }
}
