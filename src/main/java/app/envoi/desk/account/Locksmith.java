package app.envoi.desk.account;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes the lock: a new passphrase, and every key to the old one is worth nothing. */
@Component
class Locksmith {
    private final Owners owners;
    private final Keys keys;
    private final PasswordEncoder encoder;
    private final TransactionOperations whole;

    Locksmith(Owners owners, Keys keys, PasswordEncoder encoder, TransactionOperations whole) {
        this.owners = owners;
        this.keys = keys;
        this.encoder = encoder;
        this.whole = whole;
    }

    /** Every browser is signed out. */
    void change(String passphrase) {
        change(passphrase, keys::endAll);
    }

    /** @param key of the browser that stays signed in */
    void change(String passphrase, String key) {
        change(passphrase, () -> keys.endAllBut(key));
    }

    private void change(String passphrase, Runnable ending) {
        String hash = encoder.encode(passphrase);
        whole.executeWithoutResult(change -> {
            owners.change(hash);
            ending.run();
        });
    }
}
