package app.envoi.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps account of every key that is out; of the key itself only the browser knows. A key that ended opens nothing from that moment on. */
@Repository
class Keys {
    private static final int BYTES = 32;
    private static final int LONGEST_BROWSER = 400;
    /** A use is written down at most so often. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    private static final SecureRandom CHANCE = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    Keys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a new key, and answers with what the browser must keep. */
    String give(String browser, boolean kept) {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        String named = browser.length() > LONGEST_BROWSER ? browser.substring(0, LONGEST_BROWSER) : browser;
        jdbc.sql("delete from browser_key where ends < ?").param(now).update();
        jdbc.sql("insert into browser_key (hash, browser, kept, given, seen, ends) values (?, ?, ?, ?, ?, ?)")
                .params(hash(secret), named, kept, now, now, now.plus(Key.lasting(kept)))
                .update();
        return secret;
    }

    /** The key that this is, if it still opens; being used makes it last longer. */
    Optional<Key> use(String secret) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Key> key = jdbc.sql("select * from browser_key where hash = ? and ends >= ?")
                .params(hash(secret), now)
                .query(Keys::read)
                .optional();
        key.filter(used -> used.seen().isBefore(now.toInstant().minus(NOTED)))
                .ifPresent(used -> jdbc.sql("update browser_key set seen = ?, ends = ? where id = ?")
                        .params(now, now.plus(Key.lasting(used.kept())), used.id())
                        .update());
        return key;
    }

    /** All that still open, the one used last first. */
    List<Key> out() {
        return jdbc.sql("select * from browser_key where ends >= ? order by seen desc, id desc")
                .param(OffsetDateTime.now(clock))
                .query(Keys::read)
                .list();
    }

    void end(long id) {
        jdbc.sql("delete from browser_key where id = ?").param(id).update();
    }

    void end(String secret) {
        jdbc.sql("delete from browser_key where hash = ?").param(hash(secret)).update();
    }

    void endAll() {
        jdbc.sql("delete from browser_key").update();
    }

    void endAllBut(String secret) {
        jdbc.sql("delete from browser_key where hash <> ?").param(hash(secret)).update();
    }

    /** What was lent for a visit ended with the Envoi that lent it. */
    @EventListener(ContextRefreshedEvent.class)
    void endThoseThatWereLent() {
        jdbc.sql("delete from browser_key where kept = false").update();
    }

    private static Key read(ResultSet row, int number) throws SQLException {
        return new Key(
                row.getLong("id"),
                row.getString("browser"),
                row.getBoolean("kept"),
                instant(row, "given"),
                instant(row, "seen"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** 256 bits of chance need no salt and no slowness. */
    private static String hash(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
