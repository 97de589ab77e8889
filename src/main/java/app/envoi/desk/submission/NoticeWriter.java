package app.envoi.desk.submission;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words notices: polite, short, with the titles as they were sent. The poet's own wording wins over ours. */
public class NoticeWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<Notice.Scope, String> OURS = Map.of(Notice.Scope.PART, """
            Dear editors,

            {titles} {is} no longer available, having been accepted elsewhere. Please take {it} out of consideration. The rest of my submission{sent} is still yours to consider.

            Thank you for your time,
            {name}
            """, Notice.Scope.WHOLE, """
            Dear editors,

            I must withdraw my submission{sent}: {titles} {is} no longer available, having been accepted elsewhere.

            Thank you for your time and your reading,
            {name}
            """);
    private static final Map<Notice.Scope, String> BY_WISH = Map.of(Notice.Scope.PART, """
            Dear editors,

            Please take {titles} out of consideration. The rest of my submission{sent} is still yours to consider.

            Thank you for your time,
            {name}
            """, Notice.Scope.WHOLE, """
            Dear editors,

            Please withdraw my submission{sent}: {titles}.

            Thank you for your time and your reading,
            {name}
            """);
    private static final int LIMIT = 20_000;

    private final JdbcClient jdbc;

    public NoticeWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice in words. */
    public record Text(String subject, String body) {}

    /** @param name the poet's, as it should stand under a letter */
    public Text write(Notice notice, Submission submission, String name) {
        List<String> titles = notice.pieces().stream().map(submission::titleOf).toList();
        boolean wished = submission.wished().containsAll(notice.pieces());
        String form = wished ? BY_WISH.get(notice.scope()) : wording(notice.scope());
        boolean one = titles.size() == 1;
        String body = Objects.requireNonNull(form)
                .replace("{titles}", listed(titles))
                .replace("{is}", one ? "is" : "are")
                .replace("{it}", one ? "it" : "them")
                .replace("{sent}", sent(submission))
                .replace("{journal}", submission.dispatch().journal())
                .replace("{number}", submission.dispatch().number())
                .replace("{name}", name);
        return new Text(subject(notice, submission, titles), body.strip() + "\n");
    }

    private static String subject(Notice notice, Submission submission, List<String> titles) {
        String what = notice.scope() == Notice.Scope.WHOLE
                ? "Withdrawal of my submission"
                : "No longer available: " + String.join(", ", titles);
        String number = submission.dispatch().number();
        return number.isBlank() ? what : what + " (" + number + ")";
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
        if (quoted.size() == 1) {
            return quoted.get(0);
        }
        return quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + quoted.get(quoted.size() - 1);
    }

    /** The wording in use, with {@code {titles}}, {@code {is}}, {@code {it}}, {@code {sent}}, {@code {journal}}, {@code {number}} and {@code {name}} to be filled in. */
    public String wording(Notice.Scope scope) {
        return jdbc.sql("select body from notice_wording where scope = :scope")
                .param("scope", scope.name())
                .query(String.class)
                .optional()
                .orElseGet(() -> OURS.get(scope));
    }

    /** From now on; a blank wording brings ours back. */
    public void reword(Notice.Scope scope, String body) {
        if (body.length() > LIMIT) {
            throw new CannotBe("A wording has up to 20,000 characters.");
        }
        jdbc.sql("delete from notice_wording where scope = :scope")
                .param("scope", scope.name())
                .update();
        if (!body.isBlank()) {
            jdbc.sql("insert into notice_wording (scope, body) values (:scope, :body)")
                    .param("scope", scope.name())
                    .param("body", body.replace("\r\n", "\n"))
                    .update();
        }
    }
}
