package app.envoi.desk.packet;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the owner stands on a manuscript.
 *
 * @param contact lines under the name, parted by line breaks
 */
public record Poet(String name, String contact) {
    /** As the settings say it now. */
    public static Poet of(JdbcClient jdbc) {
        return jdbc.sql("select name, contact from owner")
                .query((row, n) -> new Poet(row.getString("name"), row.getString("contact")))
                .optional()
                .orElseGet(() -> new Poet("", ""));
    }
}
