package app.envoi.press.docx;

/**
 * A name as it stands in the file, and what it means.
 *
 * @param raw with the file's own prefix
 * @param prefix the file's own prefix with its colon, or empty
 * @param canonical with the usual prefix of its namespace
 */
record XmlName(String raw, String prefix, String local, String canonical) {
    static final XmlName NONE = new XmlName("", "", "", "");

    boolean is(char[] text, int from, int to) {
        if (to - from != raw.length()) {
            return false;
        }
        for (int n = from; n < to; n++) {
            if (text[n] != raw.charAt(n - from)) {
                return false;
            }
        }
        return true;
    }

    /** One of the elements that hold alternatives for newer and older programs. */
    boolean alternative() {
        return canonical.length() > 3
                && canonical.charAt(0) == 'm'
                && canonical.charAt(1) == 'c'
                && canonical.charAt(2) == ':'
                && (local.equals("AlternateContent") || local.equals("Choice") || local.equals("Fallback"));
    }
}
