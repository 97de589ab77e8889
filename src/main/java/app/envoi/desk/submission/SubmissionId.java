package app.envoi.desk.submission;

/** Names a submission. */
public record SubmissionId(long value) implements Comparable<SubmissionId> {
    public SubmissionId {
        if (value <= 0) {
            throw new IllegalArgumentException("no submission has the number " + value);
        }
    }

    /** From its form in an address. */
    public static SubmissionId of(String digits) {
        return new SubmissionId(Long.parseLong(digits));
    }

    @Override
    public int compareTo(SubmissionId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
