package app.envoi.desk.packet;

/** Names a packet. */
public record PacketId(long value) {
    public PacketId {
        if (value <= 0) {
            throw new IllegalArgumentException("no packet has the number " + value);
        }
    }

    /** From its form in an address. */
    public static PacketId of(String digits) {
        return new PacketId(Long.parseLong(digits));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
