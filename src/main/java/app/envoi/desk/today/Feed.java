package app.envoi.desk.today;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The private link under which a calendar program can read the poet's days. There is none until the poet asks for it. */
@Component
class Feed {
    private static final int TOKEN_BYTES = 32;
    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    Feed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> token() {
        return jdbc.sql("select token from calendar_feed").query(String.class).optional();
    }

    /** Makes a new link; one that was given out before leads nowhere from now on. */
    void renew() {
        byte[] bytes = new byte[TOKEN_BYTES];
        chance.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        int changed = jdbc.sql("update calendar_feed set token = :token, since = :since where id = 1")
                .param("token", token)
                .param("since", OffsetDateTime.now(clock))
                .update();
        if (changed == 0) {
            jdbc.sql("insert into calendar_feed (id, token, since) values (1, :token, :since)")
                    .param("token", token)
                    .param("since", OffsetDateTime.now(clock))
                    .update();
        }
    }

    void close() {
        jdbc.sql("delete from calendar_feed").update();
    }

    /** Takes as long for a wrong token as for a right one. */
    boolean opensWith(String token) {
        byte[] given = token.getBytes(StandardCharsets.UTF_8);
        return token().filter(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given))
                .isPresent();
    }
}
