package app.envoi.desk.account;

import org.springframework.validation.Errors;

/** What is typed on the first visit. */
record FirstVisit(String name, String passphrase, String again) {
    static final int LONGEST_NAME = 200;
    static final FirstVisit BLANK = new FirstVisit("", "", "");

    FirstVisit {
        name = name == null ? "" : name.strip();
        passphrase = passphrase == null ? "" : passphrase;
        again = again == null ? "" : again;
    }

    void look(Errors errors) {
        if (name.isEmpty()) {
            errors.rejectValue("name", "welcome.name.missing");
        }
        if (name.length() > LONGEST_NAME) {
            errors.rejectValue("name", "welcome.name.long", new Object[] {LONGEST_NAME}, null);
        }
        Passphrase.look(passphrase, again, errors);
    }
}
