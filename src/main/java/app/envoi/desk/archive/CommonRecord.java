package app.envoi.desk.archive;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JsonGenerator;

/** Writes submissions and letters as Colophony takes them in: its Common Submission Record, version 1.0. */
final class CommonRecord {
    private static final String SUBMISSIONS =
            "select s.id, s.journal, s.call_name, s.channel, s.standing, s.sent_on, s.ended_on, s.at_end,"
                    + " (select count(*) from sent_piece p where p.submission = s.id and p.standing = 'ACCEPTED')"
                    + " from submission s order by s.id";

    private final JdbcClient jdbc;

    CommonRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Into this stream, which is left open. */
    void write(OutputStream out) {
        try (JsonGenerator json = Export.generator(new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8))) {
            json.writeStartObject();
            json.writeStringProperty("importedFrom", "envoi");
            json.writeArrayPropertyStart("submissions");
            Map<Long, Integer> places = submissions(json);
            json.writeEndArray();
            json.writeArrayPropertyStart("correspondence");
            letters(json, places);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Where each submission stands in the list. */
    private Map<Long, Integer> submissions(JsonGenerator json) {
        Map<Long, Integer> places = new HashMap<>();
        Map<Long, List<String>> titles = titles();
        jdbc.sql(SUBMISSIONS).query(row -> {
            places.put(row.getLong(1), places.size());
            json.writeStartObject();
            json.writeStringProperty("journalName", row.getString(2));
            json.writeStringProperty("status", status(row.getString(5), row.getInt(9) > 0));
            day(json, "sentAt", row.getObject(6, LocalDate.class));
            day(json, "respondedAt", row.getBoolean(8) ? row.getObject(7, LocalDate.class) : null);
            json.writeStringProperty("method", row.getString(4));
            String call = row.getString(3);
            json.writeStringProperty(
                    "notes",
                    (call.isBlank() ? "" : call + ": ")
                            + String.join("; ", titles.getOrDefault(row.getLong(1), List.of())));
            json.writeStringProperty("importedFrom", "envoi");
            json.writeEndObject();
        });
        return places;
    }

    /** As they were sent. Gathered here, because H2 and PostgreSQL have no word in common for it. */
    private Map<Long, List<String>> titles() {
        Map<Long, List<String>> titles = new HashMap<>();
        jdbc.sql("select submission, title from sent_piece order by submission, place")
                .query(row -> {
                    titles.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return titles;
    }

    private void letters(JsonGenerator json, Map<Long, Integer> places) {
        jdbc.sql(
                        "select submission, outgoing, on_day, subject, body from letter where body <> '' order by submission, id")
                .query(row -> {
                    json.writeStartObject();
                    json.writeNumberProperty("externalSubmissionIndex", places.getOrDefault(row.getLong(1), 0));
                    json.writeStringProperty("direction", row.getBoolean(2) ? "outbound" : "inbound");
                    json.writeStringProperty("channel", "other");
                    day(json, "sentAt", row.getObject(3, LocalDate.class));
                    json.writeStringProperty("subject", row.getString(4));
                    json.writeStringProperty("body", row.getString(5));
                    json.writeEndObject();
                });
    }

    /** It knows moments only: a day is its noon, which is that day nearly everywhere. */
    private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
        if (day != null) {
            json.writeStringProperty(name, day + "T12:00:00.000Z");
        }
    }

    private static String status(String standing, boolean accepted) {
        return switch (standing) {
            case "PLANNED" -> "draft";
            case "SENT" -> "sent";
            case "BEING_READ", "OPEN_FOR_EDITING" -> "in_review";
            case "HELD" -> "hold";
            case "REWRITE_ASKED" -> "revise";
            case "DECIDED" -> accepted ? "accepted" : "rejected";
            case "WITHDRAWN" -> "withdrawn";
            case "CLOSED_WITHOUT_WORD" -> "no_response";
            default -> "unknown";
        };
    }
}
