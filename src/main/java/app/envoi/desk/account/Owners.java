package app.envoi.desk.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the owner; there is never more than one. */
@Repository
class Owners {
    private final JdbcClient jdbc;
    private final Clock clock;

    Owners(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Owner> theOwner() {
        return jdbc.sql("select name, passphrase from owner")
                .query((row, number) -> new Owner(row.getString("name"), row.getString("passphrase")))
                .optional();
    }

    void change(String passphrase) {
        jdbc.sql("update owner set passphrase = ?").param(passphrase).update();
    }

    /** @param contact the lines under the name on a manuscript */
    void present(String name, String contact) {
        jdbc.sql("update owner set name = ?, contact = ?").params(name, contact).update();
    }

    /** False when somebody was quicker: the first owner stays. */
    boolean settle(Owner owner) {
        try {
            jdbc.sql("insert into owner (id, name, passphrase, since) values (1, ?, ?, ?)")
                    .params(owner.name(), owner.passphrase(), OffsetDateTime.now(clock))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
