package app.envoi.desk.submission;

import app.envoi.desk.submission.Happening.Kind;
import app.envoi.desk.submission.Happening.ReplyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sheet or a portal says has become of a submission. */
public enum Outcome {
    CONSIDERED(
            Kind.SENT,
            "pending",
            "submitted",
            "sent",
            "received",
            "out",
            "awaiting response",
            "waiting",
            "active",
            "new"),
    BEING_READ(Kind.BEING_READ, "in progress", "being read", "under review", "under consideration", "in review"),
    OPEN_FOR_EDITING(Kind.OPENED_FOR_EDITING, "editable", "open for editing"),
    HELD(Kind.HELD, "held", "hold", "on hold", "shortlisted", "short listed", "longlisted", "long listed", "maybe"),
    REWRITE(Kind.REWRITE_ASKED, "rewrite", "rewrite request", "revise and resubmit", "revise resubmit"),
    ACCEPTED(Kind.ACCEPTED, "accepted", "acceptance", "published", "forthcoming"),
    DECLINED(Kind.DECLINED, "declined", "rejected", "rejection", "decline"),
    DECLINED_BY_FORM(Kind.DECLINED, "form rejection", "form decline", "rejected form", "declined form", "form"),
    DECLINED_HIGHER(Kind.DECLINED, "higher tier", "tiered rejection", "higher tier rejection", "tiered"),
    DECLINED_PERSONALLY(
            Kind.DECLINED,
            "personal rejection",
            "personal",
            "rejected personal",
            "encouraging rejection",
            "personal decline"),
    WITHDRAWN(Kind.WISHED_BACK, "withdrawn", "withdrew"),
    NO_WORD(
            Kind.CLOSED_WITHOUT_WORD,
            "no response",
            "never responded",
            "no reply",
            "no answer",
            "did not respond",
            "closed without word",
            "ghosted"),
    LOST(Kind.LOST, "lost", "never received"),
    PLANNED(
            Kind.PLANNED,
            "planned",
            "draft",
            "drafted",
            "to submit",
            "ready to submit",
            "not sent",
            "wishlist",
            "saved");

    private final Kind kind;
    private final List<String> words;

    Outcome(Kind kind, String... words) {
        this.kind = kind;
        this.words = List.of(words);
    }

    /** What happens when it is written down. */
    public Kind kind() {
        return kind;
    }

    /** The journal has answered, or nothing more is awaited from it. */
    public boolean end() {
        return switch (kind) {
            case ACCEPTED, DECLINED, WISHED_BACK, CLOSED_WITHOUT_WORD, LOST -> true;
            default -> false;
        };
    }

    ReplyKind reply() {
        return switch (this) {
            case ACCEPTED -> ReplyKind.ACCEPTANCE;
            case REWRITE -> ReplyKind.REWRITE;
            case DECLINED_BY_FORM -> ReplyKind.FORM;
            case DECLINED_HIGHER -> ReplyKind.HIGHER_TIER;
            case DECLINED_PERSONALLY -> ReplyKind.PERSONAL;
            default -> ReplyKind.NONE;
        };
    }

    /** The one that this word is known to mean, whatever its capitals and hyphens; empty where only the poet can say. */
    public static Optional<Outcome> of(String word) {
        String plain = plain(word);
        return Arrays.stream(values())
                .filter(each -> Stream.concat(each.words.stream(), Stream.of(plain(each.name())))
                        .anyMatch(plain::equals))
                .findFirst();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
