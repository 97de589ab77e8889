package app.envoi.press.guideline;

import java.util.List;
import java.util.stream.Collectors;

/** A call file cannot be used; each problem says where and why. */
public final class CallUnreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    CallUnreadable(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
