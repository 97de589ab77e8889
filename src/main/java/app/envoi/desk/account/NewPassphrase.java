package app.envoi.desk.account;

import org.springframework.validation.Errors;

/** What is typed to change the passphrase. */
record NewPassphrase(String old, String passphrase, String again) {
    static final NewPassphrase BLANK = new NewPassphrase("", "", "");

    NewPassphrase {
        old = old == null ? "" : old;
        passphrase = passphrase == null ? "" : passphrase;
        again = again == null ? "" : again;
    }

    void look(Errors errors) {
        Passphrase.look(passphrase, again, errors);
    }
}
