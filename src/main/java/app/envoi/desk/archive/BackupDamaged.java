package app.envoi.desk.archive;

import app.envoi.words.Words;
import java.util.List;

/** A backup is not what it was when it was made. Nothing of it was used. */
public final class BackupDamaged extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<String> faults;

    BackupDamaged(List<String> faults) {
        super(Words.say("backup.damaged", String.join(" ", faults)));
        this.faults = List.copyOf(faults);
    }

    /** What is damaged, a sentence each. */
    public List<String> faults() {
        return faults;
    }
}
