package app.envoi.press.docx;

import org.jspecify.annotations.Nullable;

/** The names of one XML part: which prefix stands for which namespace at each point, and each name made only once. */
final class XmlNames {
    private final char[] text;
    private final XmlBindings bindings = new XmlBindings();
    private Slot[] slots = new Slot[512];
    private int used;

    XmlNames(char[] text) {
        this.text = text;
    }

    /** A name met before, with what it meant in the scope where it was last met. */
    private static final class Slot {
        final XmlName bare;
        final int hash;
        XmlName element = XmlName.NONE;
        XmlName attribute = XmlName.NONE;
        int elementScope = -1;
        int attributeScope = -1;

        Slot(String raw, int hash) {
            int colon = raw.indexOf(':');
            this.bare = new XmlName(raw, raw.substring(0, colon + 1), raw.substring(colon + 1), raw);
            this.hash = hash;
        }
    }

    XmlBindings bindings() {
        return bindings;
    }

    XmlName element(int from, int to) {
        Slot slot = slot(from, to);
        if (slot.elementScope != bindings.scope()) {
            slot.element = resolve(slot.bare);
            slot.elementScope = bindings.scope();
        }
        return slot.element;
    }

    /** An attribute without a prefix is in no namespace. */
    XmlName attribute(int from, int to) {
        Slot slot = slot(from, to);
        if (slot.bare.prefix().isEmpty()) {
            return slot.bare;
        }
        if (slot.attributeScope != bindings.scope()) {
            slot.attribute = resolve(slot.bare);
            slot.attributeScope = bindings.scope();
        }
        return slot.attribute;
    }

    boolean understands(String prefix) {
        return XmlSpaces.understood(bindings.space(prefix));
    }

    private XmlName resolve(XmlName bare) {
        String prefix = bare.prefix().isEmpty()
                ? ""
                : bare.prefix().substring(0, bare.prefix().length() - 1);
        String canonical = (XmlSpaces.prefix(bindings.space(prefix)) + ":" + bare.local()).intern();
        return new XmlName(bare.raw(), bare.prefix(), bare.local(), canonical);
    }

    private Slot slot(int from, int to) {
        int hash = to - from;
        for (int n = from; n < to; n++) {
            hash = hash * 31 + text[n];
        }
        int place = (hash ^ hash >>> 9) & slots.length - 1;
        while (true) {
            @Nullable Slot slot = slots[place];
            if (slot == null) {
                return add(new Slot(new String(text, from, to - from), hash), place);
            }
            if (slot.hash == hash && slot.bare.is(text, from, to)) {
                return slot;
            }
            place = place + 1 & slots.length - 1;
        }
    }

    private Slot add(Slot slot, int place) {
        slots[place] = slot;
        if (++used * 2 > slots.length) {
            Slot[] old = slots;
            slots = new Slot[old.length * 2];
            for (Slot each : old) {
                if (each != null) {
                    put(each);
                }
            }
        }
        return slot;
    }

    private void put(Slot slot) {
        int place = (slot.hash ^ slot.hash >>> 9) & slots.length - 1;
        while (slots[place] != null) {
            place = place + 1 & slots.length - 1;
        }
        slots[place] = slot;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > 0xBF;
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == ':' || c == '-' || c == '.' || c == 0xB7;
    }
}
