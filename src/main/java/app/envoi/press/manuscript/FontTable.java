package app.envoi.press.manuscript;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a file says of the fonts that it names: what stands for those that are missing, and those that it brings with it.
 *
 * @param families by name in small letters; a family of which nothing is said has no entry
 */
public record FontTable(Map<String, FontTable.Entry> families) {
    public static final FontTable NONE = new FontTable(Map.of());

    public FontTable {
        families = Map.copyOf(families);
    }

    /** What is said of a family; nothing where it has no entry. */
    public Entry entry(String family) {
        return families.getOrDefault(family.strip().toLowerCase(Locale.ROOT), Entry.NOTHING);
    }

    /**
     * Of one family.
     *
     * @param alternative another name of it, or the family that stands for it where it is missing; or empty
     * @param met the program that saved the file had it
     * @param embedded its own files
     */
    public record Entry(String alternative, boolean met, Kind kind, List<Embedded> embedded) {
        public static final Entry NOTHING = new Entry("", true, Kind.UNSAID, List.of());

        public Entry {
            embedded = List.copyOf(embedded);
        }
    }

    /** The general look of a family. */
    public enum Kind {
        SERIF,
        SANS_SERIF,
        MONOSPACED,
        UNSAID
    }

    /**
     * A font file that came with the manuscript, in plain form.
     *
     * @param file not to be written to
     */
    public record Embedded(boolean bold, boolean italic, ByteBuffer file) {
        @Override
        public int hashCode() {
            return file.remaining();
        }
    }
}
