package app.envoi.desk.submission;

/** Names a notice. */
public record NoticeId(long value) {
    public NoticeId {
        if (value <= 0) {
            throw new IllegalArgumentException("no notice has the number " + value);
        }
    }

    /** From its form in an address. */
    public static NoticeId of(String digits) {
        return new NoticeId(Long.parseLong(digits));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
