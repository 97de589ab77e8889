package app.envoi.press.layout;

/** The characters whose widths are kept: Latin, Greek, Cyrillic, Vietnamese, and the punctuation and signs of prose and verse. */
final class Repertoire {

    /** First and last of each range; the first ranges are those whose pairs are kerned. */
    private static final int[][] RANGES = {
        {0x20, 0x7E},
        {0xA0, 0x17F},
        {0x2010, 0x2026},
        {0x180, 0x24F},
        {0x250, 0x36F},
        {0x370, 0x52F},
        {0x1E00, 0x1FFF},
        {0x2000, 0x200F},
        {0x2027, 0x206F},
        {0x2070, 0x20CF},
        {0x2100, 0x214F},
        {0x2190, 0x21FF},
        {0x2200, 0x22FF},
        {0x2500, 0x25FF},
        {0xFB00, 0xFB06},
    };

    private static final int KERNED_RANGES = 3;
    private static final int[] FIRST_SLOTS = firstSlots();

    /** How many of the first slots can be kerned. */
    static final int KERNED = FIRST_SLOTS[KERNED_RANGES];

    static final int SIZE = FIRST_SLOTS[RANGES.length];

    private static final short[] SLOTS = slots();

    private Repertoire() {}

    /** A character's place in the tables of widths, or -1. */
    static int slot(int codePoint) {
        return codePoint < SLOTS.length
                ? SLOTS[codePoint]
                : codePoint >= 0xFB00 && codePoint <= 0xFB06 ? FIRST_SLOTS[RANGES.length - 1] + codePoint - 0xFB00 : -1;
    }

    static int codePoint(int slot) {
        int range = 0;
        while (slot >= FIRST_SLOTS[range + 1]) {
            range++;
        }
        return RANGES[range][0] + slot - FIRST_SLOTS[range];
    }

    private static int[] firstSlots() {
        int[] firsts = new int[RANGES.length + 1];
        for (int i = 0; i < RANGES.length; i++) {
            firsts[i + 1] = firsts[i] + RANGES[i][1] - RANGES[i][0] + 1;
        }
        return firsts;
    }

    private static short[] slots() {
        short[] slots = new short[0x2600];
        java.util.Arrays.fill(slots, (short) -1);
        for (int slot = 0; slot < FIRST_SLOTS[RANGES.length - 1]; slot++) {
            slots[codePoint(slot)] = (short) slot;
        }
        return slots;
    }
}
