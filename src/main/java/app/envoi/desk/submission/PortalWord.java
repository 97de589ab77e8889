package app.envoi.desk.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a portal's page says of a submission, in its own word. It is written down as it is; only the poet decides what it means for a piece. */
public enum PortalWord {
    RECEIVED("Received"),
    IN_PROGRESS("In-Progress"),
    EDITABLE("Editable"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    COMPLETED("Completed"),
    WITHDRAWN("Withdrawn");

    private final String word;

    PortalWord(String word) {
        this.word = word;
    }

    /** As the portal writes it. */
    public String word() {
        return word;
    }

    /** The portal holds it for done with. */
    boolean end() {
        return ordinal() >= ACCEPTED.ordinal();
    }

    /** Whatever its capitals, spaces and hyphens; empty where no portal says so. */
    public static Optional<PortalWord> of(String said) {
        String bare = bare(said);
        return Arrays.stream(values())
                .filter(each -> bare(each.word).equals(bare))
                .findFirst();
    }

    private static String bare(String said) {
        return said.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
