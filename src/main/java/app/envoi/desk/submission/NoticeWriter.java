package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.words.Words;
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
        PART,
        WHOLE,
        WISH_PART,
        WISH_WHOLE,
        QUERY,
        APOLOGY;

        String ours() {
            return Words.english("letter." + name());
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
        Form form = Form.of(notice.scope(), wished);
        String what = Words.english("letter.subject." + form, String.join(", ", titles));
        return filled(Objects.requireNonNull(wordings.get(form)), what, titles, submission, name);
    }

    /** Asks how a submission stands. */
    public Text query(Submission submission, String name) {
        List<String> titles = submission.with(PieceStanding.UNDER_CONSIDERATION).stream()
                .map(SentPiece::title)
                .toList();
        return filled(wording(Form.QUERY), Words.english("letter.subject.QUERY"), titles, submission, name);
    }

    /** Turns down an acceptance that came second. */
    public Text apology(Submission submission, PieceId piece, String name) {
        String title = submission.titleOf(piece);
        return filled(
                wording(Form.APOLOGY),
                Words.english("letter.subject.APOLOGY", title),
                List.of(title),
                submission,
                name);
    }

    private Text filled(String wording, String what, List<String> titles, Submission submission, String name) {
        boolean one = titles.size() == 1;
        Map<String, String> words = Map.of(
                "titles", listed(titles),
                "is", Words.english(one ? "letter.is" : "letter.are"),
                "it", Words.english(one ? "letter.it" : "letter.them"),
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
        String day = submission
                .sent()
                .map(on -> Words.english("letter.sent.day", DAY.format(on)))
                .orElse("");
        String number = submission.dispatch().number();
        return (call.isBlank() ? "" : Words.english("letter.sent.to", call))
                + day
                + (number.isBlank() ? "" : Words.english("letter.sent.number", number));
    }

    /** {@code “One”}, {@code “One” and “Two”}, {@code “One”, “Two” and “Three”}. */
    private static String listed(List<String> titles) {
        List<String> quoted = titles.stream()
                .map(title -> Words.english("letter.title", title))
                .toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        return Words.english(
                "letter.titles",
                quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", ")),
                quoted.get(quoted.size() - 1));
    }

    /** The wording in use, with {@code {titles}}, {@code {is}}, {@code {it}}, {@code {sent}}, {@code {journal}}, {@code {call}}, {@code {number}} and {@code {name}} to be filled in. */
    public String wording(Form form) {
        return Objects.requireNonNull(wordings().get(form));
    }

    /** That of every form. */
    Map<Form, String> wordings() {
        Map<Form, String> wordings = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            wordings.put(form, form.ours());
        }
        jdbc.sql("select scope, body from notice_wording").query(row -> {
            wordings.put(Form.valueOf(row.getString(1)), row.getString(2));
        });
        return wordings;
    }

    /** @throws CannotBe where it cannot be a wording */
    public void examine(String body) {
        if (body.length() > LIMIT) {
            throw new CannotBe("long.wording", LIMIT);
        }
        BLANK.matcher(body)
                .results()
                .map(blank -> blank.group(1))
                .filter(name -> !BLANKS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new CannotBe("wording", "{" + name + "}");
                });
    }

    /** From now on; a blank wording brings ours back, and so does ours. */
    public void reword(Form form, String typed) {
        String body = typed.replace("\r\n", "\n");
        examine(body);
        jdbc.sql("delete from notice_wording where scope = :scope")
                .param("scope", form.name())
                .update();
        if (!body.isBlank() && !body.strip().equals(form.ours().strip())) {
            jdbc.sql("insert into notice_wording (scope, body) values (:scope, :body)")
                    .param("scope", form.name())
                    .param("body", body)
                    .update();
        }
    }
}
