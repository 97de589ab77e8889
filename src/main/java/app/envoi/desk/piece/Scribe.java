package app.envoi.desk.piece;

import app.envoi.desk.piece.Draft.Origin;
import app.envoi.press.compose.PoemText;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down what the poet writes: each change becomes a draft, and none is ever written over. */
public class Scribe {
    private static final int NOTES_LIMIT = 100_000;

    private final Pieces pieces;
    private final Drafts drafts;
    private final ToIntFunction<PoemText> pages;
    private final TransactionOperations whole;
    private final Clock clock;

    /** @param pages how many pages a text takes in the plain layout */
    public Scribe(
            Pieces pieces, Drafts drafts, ToIntFunction<PoemText> pages, TransactionOperations whole, Clock clock) {
        this.pieces = pieces;
        this.drafts = drafts;
        this.pages = pages;
        this.whole = whole;
        this.clock = clock;
    }

    /**
     * Whose hand is writing.
     *
     * @param base the draft that was on the page when the writing began, 0 for none
     * @param sitting one window's stretch of work: its own saves never conflict with each other
     */
    public record Hand(int base, String sitting) {
        public Hand {
            sitting = Plain.line("sitting", sitting, 64);
        }
    }

    /**
     * What became of a save.
     *
     * @param draft the draft that holds the wording now
     * @param current the piece's current draft: the same one, unless another window had changed the piece meanwhile
     */
    public record Kept(Draft draft, Draft current) {
        /** Another window was quicker: both texts are kept, and the poet is told. */
        public boolean aside() {
            return draft.number() != current.number();
        }
    }

    /** @param origin how its first draft came to be, and in {@code remark} from where */
    public Piece start(Kind kind, Wording wording, Origin origin, String remark) {
        return in(() -> pieces.open(begin(kind, wording, new Hand(0, ""), origin, remark)));
    }

    /** Begins a piece in a window; asked again by the same window, whose first answer was lost, it goes on with the piece begun then. */
    public Kept start(Kind kind, Wording wording, Hand hand) {
        return in(() -> {
            Optional<PieceId> begun = drafts.begunIn(hand.sitting());
            if (begun.isPresent()) {
                return keep(begun.get(), wording, hand);
            }
            Draft first =
                    pieces.open(begin(kind, wording, hand, Origin.TYPED, "")).draft();
            return new Kept(first, first);
        });
    }

    /** All of them or none. */
    public List<Piece> startAll(List<Wording> wordings, String from) {
        return in(() -> wordings.stream()
                .map(wording -> begin(Kind.POEM, wording, new Hand(0, ""), Origin.IMPORTED, from))
                .map(pieces::open)
                .toList());
    }

    private PieceId begin(Kind kind, Wording wording, Hand hand, Origin origin, String remark) {
        PieceId id = pieces.add(kind, clock.instant());
        write(id, wording, hand, origin, remark, true);
        return id;
    }

    /** A wording that changes nothing makes no draft. */
    public Kept keep(PieceId id, Wording wording, Hand hand) {
        return in(() -> {
            Draft current = drafts.open(new DraftId(id, pieces.lock(id)));
            if (current.wording().equals(wording)) {
                return new Kept(current, current);
            }
            if (current.number() == hand.base() || sameSitting(current, hand)) {
                Draft draft = write(id, wording, hand, Origin.TYPED, "", true);
                return new Kept(draft, draft);
            }
            return new Kept(aside(id, wording, hand), current);
        });
    }

    /** Makes an earlier draft's wording the current one, as a new draft. */
    public Draft restore(DraftId earlier) {
        return in(() -> {
            Wording wording = drafts.open(earlier).wording();
            int base = pieces.lock(earlier.piece());
            Hand hand = new Hand(base, "");
            return write(
                    earlier.piece(), wording, hand, Origin.RESTORED, Words.say("draft.again", earlier.number()), true);
        });
    }

    /** Notes and tags are not printed, and make no draft. */
    public void annotate(PieceId id, String notes, String tags) {
        String clean = Plain.text("notes", notes, NOTES_LIMIT);
        List<String> labels = Tags.typed(tags);
        in(() -> {
            pieces.lock(id);
            pieces.annotate(id, clean, labels);
            return id;
        });
    }

    /** A piece of words becomes another kind of them; an artwork stays one. */
    public void sort(PieceId id, Kind kind) {
        in(() -> {
            pieces.lock(id);
            Piece piece = pieces.open(id);
            if (kind != piece.kind() && kind.written() && piece.kind().written()) {
                pieces.sort(id, kind, measure(kind, piece.wording()));
            }
            return id;
        });
    }

    /** A new draft in the same words, for what changed beside them. */
    Draft renew(PieceId id, String remark) {
        return in(() -> {
            int base = pieces.lock(id);
            Wording wording = drafts.open(new DraftId(id, base)).wording();
            return write(id, wording, new Hand(base, ""), Origin.TYPED, remark, true);
        });
    }

    private Measure measure(Kind kind, Wording wording) {
        boolean set = kind.written() && !wording.isBlank();
        return Measure.of(wording.text(), set ? pages.applyAsInt(wording.poemText(kind)) : 0);
    }

    private Draft aside(PieceId id, Wording wording, Hand hand) {
        Draft newest = drafts.open(new DraftId(id, drafts.newest(id)));
        boolean repeated = newest.origin() == Origin.ASIDE
                && sameSitting(newest, hand)
                && newest.wording().equals(wording);
        return repeated ? newest : write(id, wording, hand, Origin.ASIDE, Words.say("draft.aside"), false);
    }

    private static boolean sameSitting(Draft draft, Hand hand) {
        return !hand.sitting().isEmpty() && draft.sitting().equals(hand.sitting());
    }

    private Draft write(PieceId id, Wording wording, Hand hand, Origin origin, String remark, boolean current) {
        Kind kind = pieces.kind(id);
        Draft draft = new Draft(
                new DraftId(id, drafts.newest(id) + 1),
                kind,
                hand.base(),
                wording,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                origin,
                remark.length() > 500 ? remark.substring(0, 500) : Plain.line("remark", remark, 500),
                hand.sitting(),
                measure(kind, wording),
                List.of());
        drafts.add(draft);
        if (current) {
            pieces.turnTo(draft);
        }
        return draft;
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(whole.execute(status -> work.get()));
    }
}
