package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words letters to journals: polite, short, with the titles as they were sent. The poet's own wording wins over ours. */
public class NoticeWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern BLANK = Pattern.compile("\\{([^{}\\n]{0,40})}");
    private static final Set<String> BLANKS = Set.of("titles", "is", "it", "sent", "journal", "call", "number", "name");
    private static final int LIMIT = 20_000;

    private final JdbcClient jdbc;

    public NoticeWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter in words. */
    public record Text(String subject, String body) {}

    /** What letters there are, each as Envoi words it. */
    public enum Form {
        PART("""
            Dear editors,

            {titles} {is} no longer available, having been accepted elsewhere. Please take {it} out of consideration. The rest of my submission{sent} is still yours to consider.

            Thank you for your time,
            {name}
            """),
        WHOLE("""
            Dear editors,

            I must withdraw my submission{sent}: {titles} {is} no longer available, having been accepted elsewhere.

            Thank you for your time and your reading,
            {name}
            """),
        WISH_PART("""
            Dear editors,

            Please take {titles} out of consideration. The rest of my submission{sent} is still yours to consider.

            Thank you for your time,
            {name}
            """),
        WISH_WHOLE("""
            Dear editors,

            Please withdraw my submission{sent}: {titles}.

            Thank you for your time and your reading,
            {name}
            """),
        QUERY("""
            Dear editors,

            I am writing to ask after my submission{sent}: {titles}. I would be glad to know whether {it} {is} still under consideration. There is no hurry on my side.

            Thank you for your time,
            {name}
            """),
        APOLOGY("""
            Dear editors,

            Thank you for taking {titles}. I am sorry to say that another journal accepted {it} first, and that my notice did not reach you in time. I must withdraw {it}, with my apologies for the trouble.

            With thanks and respect,
            {name}
            """);

        private final String ours;

        Form(String ours) {
            this.ours = ours;
        }

        /** Which form a notice takes. */
        static Form of(Notice.Scope scope, boolean wished) {
            return switch (scope) {
                case PART -> wished ? WISH_PART : PART;
                case WHOLE -> wished ? WISH_WHOLE : WHOLE;
            };
        }
    }

    /** @param name the poet's, as it should stand under a letter */
    public Text write(Notice notice, Submission submission, String name) {
        return write(notice, submission, name, wordings());
    }

    /** @param wordings read once for many letters */
    Text write(Notice notice, Submission submission, String name, Map<Form, String> wordings) {
        List<String> titles = notice.pieces().stream().map(submission::titleOf).toList();
        boolean wished = submission.wished().containsAll(notice.pieces());
        String what = notice.scope() == Notice.Scope.WHOLE
                ? "Withdrawal of my submission"
                : (wished ? "Withdrawn: " : "No longer available: ") + String.join(", ", titles);
        Form form = Form.of(notice.scope(), wished);
        return filled(Objects.requireNonNull(wordings.get(form)), what, titles, submission, name);
    }

    /** Asks how a submission stands. */
    public Text query(Submission submission, String name) {
        List<String> titles = submission.with(PieceStanding.UNDER_CONSIDERATION).stream()
                .map(SentPiece::title)
                .toList();
        return filled(wording(Form.QUERY), "A question about my submission", titles, submission, name);
    }

    /** Turns down an acceptance that came second. */
    public Text apology(Submission submission, PieceId piece, String name) {
        String title = submission.titleOf(piece);
        return filled(wording(Form.APOLOGY), "With apologies: " + title, List.of(title), submission, name);
    }

    private Text filled(String wording, String what, List<String> titles, Submission submission, String name) {
        boolean one = titles.size() == 1;
        Map<String, String> words = Map.of(
                "titles", listed(titles),
                "is", one ? "is" : "are",
                "it", one ? "it" : "them",
                "sent", sent(submission),
                "journal", submission.dispatch().journal(),
                "call", submission.dispatch().callName(),
                "number", submission.dispatch().number(),
                "name", name);
        String number = submission.dispatch().number();
        String body = BLANK.matcher(wording)
                .replaceAll(blank -> Matcher.quoteReplacement(words.getOrDefault(blank.group(1), blank.group())));
        return new Text(number.isBlank() ? what : what + " (" + number + ")", body.strip() + "\n");
    }

    private static String sent(Submission submission) {
        String call = submission.dispatch().callName();
        String day = submission.sent().map(on -> " of " + DAY.format(on)).orElse("");
        String number = submission.dispatch().number();
        return (call.isBlank() ? "" : " to " + call) + day + (number.isBlank() ? "" : " (number " + number + ")");
    }

    /** {@code “One”}, {@code “One” and “Two”}, {@code “One”, “Two” and “Three”}. */
    private static String listed(List<String> titles) {
        List<String> quoted = titles.stream().map(title -> "“" + title + "”").toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        return quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + quoted.get(quoted.size() - 1);
    }

    /** The wording in use, with {@code {titles}}, {@code {is}}, {@code {it}}, {@code {sent}}, {@code {journal}}, {@code {call}}, {@code {number}} and {@code {name}} to be filled in. */
    public String wording(Form form) {
        return Objects.requireNonNull(wordings().get(form));
    }

    /** That of every form. */
    Map<Form, String> wordings() {
        Map<Form, String> wordings = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            wordings.put(form, form.ours);
        }
        jdbc.sql("select scope, body from notice_wording").query(row -> {
            wordings.put(Form.valueOf(row.getString(1)), row.getString(2));
        });
        return wordings;
    }

    /** @throws CannotBe where it cannot be a wording */
    public void examine(String body) {
        if (body.length() > LIMIT) {
            throw new CannotBe("A wording has up to 20,000 characters.");
        }
        BLANK.matcher(body)
                .results()
                .map(blank -> blank.group(1))
                .filter(name -> !BLANKS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new CannotBe("Envoi does not know what to put in the place of {" + name
                            + "}. Nothing was changed: correct it and keep it again.");
                });
    }

    /** From now on; a blank wording brings ours back, and so does ours. */
    public void reword(Form form, String typed) {
        String body = typed.replace("\r\n", "\n");
        examine(body);
        jdbc.sql("delete from notice_wording where scope = :scope")
                .param("scope", form.name())
                .update();
        if (!body.isBlank() && !body.strip().equals(form.ours.strip())) {
            jdbc.sql("insert into notice_wording (scope, body) values (:scope, :body)")
                    .param("scope", form.name())
                    .param("body", body)
                    .update();
        }
    }
}
