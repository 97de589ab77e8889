package app.envoi.desk.piece;

/** Names a piece. */
public record PieceId(long value) implements Comparable<PieceId> {
    public PieceId {
        if (value <= 0) {
            throw new IllegalArgumentException("no piece has the number " + value);
        }
    }

    /** From its form in an address. */
    public static PieceId of(String digits) {
        return new PieceId(Long.parseLong(digits));
    }

    @Override
    public int compareTo(PieceId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
