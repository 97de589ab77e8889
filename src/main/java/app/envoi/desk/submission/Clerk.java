package app.envoi.desk.submission;

import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.Look;
import app.envoi.desk.piece.Piece;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.Scribe;
import app.envoi.desk.piece.Wording;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.words.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a dispatch out of what the poet entered by hand, with the terms of the call where Envoi knows it. */
@Component
class Clerk {
    private final Pieces pieces;
    private final Scribe scribe;
    private final Calls calls;
    private final Clock clock;

    Clerk(Pieces pieces, Scribe scribe, Calls calls, Clock clock) {
        this.pieces = pieces;
        this.scribe = scribe;
        this.calls = calls;
        this.clock = clock;
    }

    /** @throws CannotBe with a sentence on what is missing */
    Dispatch dispatch(NewSubmissionForm form) {
        Optional<Call> call = call(NewSubmissionForm.text(form.call()));
        String journal = call.map(Call::journal).orElse(NewSubmissionForm.text(form.journal()));
        if (journal.isBlank()) {
            throw new CannotBe("journal");
        }
        if (call.isPresent()) {
            return dispatch(form, call.get(), Optional.empty(), paired(sent(form)));
        }
        return new Dispatch(
                limited("journal", journal, 300),
                "",
                limited("call", NewSubmissionForm.text(form.callName()), 300),
                Optional.empty(),
                channel(form),
                Optional.ofNullable(form.closes()),
                link(NewSubmissionForm.text(form.tracking())),
                limited("number", NewSubmissionForm.text(form.number()), 200),
                fee(form),
                Expectation.UNSTATED,
                Withdrawal.unstated(channel(form), address(form)),
                paired(sent(form)));
    }

    /** By the terms of a call as it reads, or read when the packet was built. */
    Dispatch dispatch(NewSubmissionForm form, Call call, Optional<Long> build, List<SentPiece> pieces) {
        return new Dispatch(
                call.journal(),
                call.id(),
                call.name(),
                build,
                channel(form),
                Optional.ofNullable(form.closes()).or(() -> closes(call)),
                link(NewSubmissionForm.text(form.tracking())),
                limited("number", NewSubmissionForm.text(form.number()), 200),
                fee(form),
                expectation(call),
                withdrawal(call, channel(form)),
                paired(pieces));
    }

    private static Channel channel(NewSubmissionForm form) {
        return form.channel() == null ? Channel.OTHER_PORTAL : form.channel();
    }

    /** Pieces ticked, then those named by title: the one of that title, else a new piece without a text. */
    private List<SentPiece> sent(NewSubmissionForm form) {
        List<SentPiece> sent = new ArrayList<>();
        List<Long> ticked = form.pieces() == null ? List.of() : form.pieces();
        ticked.stream().distinct().map(PieceId::new).map(pieces::open).forEach(piece -> sent.add(sent(piece)));
        for (String title : form.typedTitles()) {
            SentPiece piece = titled(limited("title", title, 500));
            if (sent.stream().noneMatch(each -> each.piece().equals(piece.piece()))) {
                sent.add(piece);
            }
        }
        if (sent.isEmpty()) {
            throw new CannotBe("pieces");
        }
        return sent;
    }

    /** An original that goes with its translation shares what becomes of it. */
    private List<SentPiece> paired(List<SentPiece> sent) {
        Map<PieceId, PieceId> leads = new HashMap<>();
        sent.forEach(each -> pieces.find(each.piece())
                .flatMap(Piece::original)
                .ifPresent(original -> leads.putIfAbsent(original, each.piece())));
        return sent.stream()
                .map(each -> new SentPiece(
                        each.piece(), each.title(), each.draft(), Optional.ofNullable(leads.get(each.piece()))))
                .toList();
    }

    private static String address(NewSubmissionForm form) {
        String typed = NewSubmissionForm.text(form.address());
        return typed.isEmpty() ? "" : address(typed);
    }

    /** A mail address or a link. */
    static String address(String typed) {
        return MailWriter.isAddress(typed) ? typed : link(typed);
    }

    private static SentPiece sent(Piece piece) {
        return new SentPiece(
                piece.id(), piece.wording().heading(), piece.draft().number(), Optional.empty());
    }

    private SentPiece titled(String title) {
        Optional<Listed> known = pieces.list(Look.EVERYTHING.withWords(title)).stream()
                .filter(each -> each.title().equalsIgnoreCase(title))
                .findFirst();
        return known.map(each -> new SentPiece(each.id(), title, each.draft(), Optional.empty()))
                .orElseGet(() -> new SentPiece(
                        scribe.start(Kind.POEM, Wording.of(title, ""), Draft.Origin.TYPED, Words.say("told.entered"))
                                .id(),
                        title));
    }

    private Optional<Call> call(String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return calls.find(id);
        } catch (CallUnreadable e) {
            throw new CannotBe("call", String.valueOf(e.getMessage()));
        }
    }

    private Optional<LocalDate> closes(Call call) {
        return call.window().nextClose(LocalDate.now(clock));
    }

    static Expectation expectation(Call call) {
        return new Expectation(call.clocks().reply(), call.clocks().queryAfter());
    }

    static Withdrawal withdrawal(Call call, Channel channel) {
        Withdrawal unstated = Withdrawal.unstated(channel, "");
        return new Withdrawal(
                way(call.policy().part(), unstated.part().by(), call),
                way(call.policy().whole(), unstated.whole().by(), call),
                call.policy().part().map(Call.Way::by).equals(Optional.of(Call.Means.WITHDRAWAL)));
    }

    private static Withdrawal.Way way(Optional<Call.Way> stated, Withdrawal.By otherwise, Call call) {
        Withdrawal.By by = stated.map(way -> by(way.by(), otherwise)).orElse(otherwise);
        String link = call.sending().tracker().map(URI::toString).orElse("");
        String address = by == Withdrawal.By.EMAIL ? call.sending().email() : link;
        return new Withdrawal.Way(by, stated.map(Call.Way::quote).orElse(""), address);
    }

    private static Withdrawal.By by(Call.Means means, Withdrawal.By otherwise) {
        return switch (means) {
            case MESSAGE -> Withdrawal.By.MESSAGE;
            case WITHDRAWAL -> Withdrawal.By.WITHDRAW;
            case EMAIL -> Withdrawal.By.EMAIL;
            case FORM -> Withdrawal.By.FORM;
            case NOTIFY -> otherwise;
        };
    }

    private static Dispatch.Fee fee(NewSubmissionForm form) {
        BigDecimal amount = form.fee() == null ? BigDecimal.ZERO : form.fee();
        if (amount.signum() < 0 || amount.precision() - amount.scale() > 8 || amount.scale() > 2) {
            throw new CannotBe("fee");
        }
        String currency = NewSubmissionForm.text(form.currency()).toUpperCase(Locale.ROOT);
        if (amount.signum() == 0) {
            return Dispatch.Fee.NONE;
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new CannotBe("currency");
        }
        return new Dispatch.Fee(amount, currency);
    }

    /** Only a link that a browser opens as a page; anything else could do something when clicked. */
    static String link(String typed) {
        if (typed.isEmpty() || typed.matches("(?i)https?://[^\\s<>\"]{1,1990}")) {
            return typed;
        }
        throw new CannotBe("link");
    }

    static String limited(String what, String text, int most) {
        if (text.length() > most) {
            throw new CannotBe("long." + what, text.length(), most);
        }
        return text;
    }
}
