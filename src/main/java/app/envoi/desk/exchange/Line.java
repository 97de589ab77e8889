package app.envoi.desk.exchange;

import app.envoi.desk.submission.Outcome;
import app.envoi.desk.submission.Past;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet as it was understood.
 *
 * @param number of the row within the file
 * @param past empty where too little could be read
 * @param outcome empty where only the poet can say what its status means
 * @param day when the answer came; empty where none came, or nobody noted it
 * @param troubles sentences on what cannot be read or cannot be
 */
record Line(
        int number, Optional<Past> past, Optional<Outcome> outcome, Optional<LocalDate> day, List<String> troubles) {
    Line {
        troubles = List.copyOf(troubles);
    }

    /** It can be written down, but for what the poet has to say of its pieces. */
    public boolean whole() {
        return past.isPresent() && outcome.isPresent() && troubles.isEmpty();
    }

    /** An acceptance of a packet does not say of which pieces. */
    public boolean asksPieces() {
        return whole()
                && outcome.equals(Optional.of(Outcome.ACCEPTED))
                && past.orElseThrow().titles().size() > 1;
    }
}
