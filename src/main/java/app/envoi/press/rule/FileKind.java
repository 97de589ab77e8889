package app.envoi.press.rule;

/** Kinds of file by their content. */
public enum FileKind {
    DOCX("docx"),
    DOCM("docm"),
    PDF("pdf"),
    DOC("doc"),
    ODT("odt"),
    RTF("rtf"),
    PAGES("pages"),
    TXT("txt"),
    JPG("jpg"),
    PNG("png"),
    GIF("gif"),
    WEBP("webp"),
    TIFF("tiff"),
    HEIC("heic"),
    SVG("svg"),
    ENCRYPTED("encrypted"),
    EMPTY("empty"),
    UNKNOWN("unknown");

    private final String word;

    FileKind(String word) {
        this.word = word;
    }

    /** Its name in call files and machine-readable reports: the usual extension, without a dot. */
    public String word() {
        return word;
    }
}
