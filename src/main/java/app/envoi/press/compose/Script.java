package app.envoi.press.compose;

/**
 * Writing systems that Word sets in a font of their own, with the font that it brings for each on Windows: one beside a serif, one beside a sans-serif.
 * Everything that has no line here (Latin, Greek, Cyrillic …) is set in the manuscript's own family.
 */
enum Script {
    OWN("", "", "en-US", false),
    VIETNAMESE("", "", "vi-VN", false),
    CHINESE("SimSun", "Microsoft YaHei", "zh-CN", false),
    CHINESE_TRADITIONAL("PMingLiU", "Microsoft JhengHei", "zh-TW", false),
    JAPANESE("MS Mincho", "MS Gothic", "ja-JP", false),
    KOREAN("Batang", "Malgun Gothic", "ko-KR", false),
    ARABIC("Times New Roman", "Arial", "ar-SA", true),
    PERSIAN("Times New Roman", "Arial", "fa-IR", true),
    URDU("Times New Roman", "Arial", "ur-PK", true),
    HEBREW("Times New Roman", "Arial", "he-IL", true),
    DEVANAGARI("Nirmala UI", "Nirmala UI", "hi-IN", false),
    BENGALI("Nirmala UI", "Nirmala UI", "bn-IN", false),
    GURMUKHI("Nirmala UI", "Nirmala UI", "pa-IN", false),
    GUJARATI("Nirmala UI", "Nirmala UI", "gu-IN", false),
    TAMIL("Nirmala UI", "Nirmala UI", "ta-IN", false),
    TELUGU("Nirmala UI", "Nirmala UI", "te-IN", false),
    KANNADA("Nirmala UI", "Nirmala UI", "kn-IN", false),
    MALAYALAM("Nirmala UI", "Nirmala UI", "ml-IN", false),
    SINHALA("Nirmala UI", "Nirmala UI", "si-LK", false),
    THAI("Leelawadee UI", "Leelawadee UI", "th-TH", false),
    KHMER("Leelawadee UI", "Leelawadee UI", "km-KH", false),
    LAO("Leelawadee UI", "Leelawadee UI", "lo-LA", false),
    MYANMAR("Myanmar Text", "Myanmar Text", "my-MM", false);

    private final String serif;
    private final String sans;
    private final String language;
    private final boolean rightToLeft;

    Script(String serif, String sans, String language, boolean rightToLeft) {
        this.serif = serif;
        this.sans = sans;
        this.language = language;
        this.rightToLeft = rightToLeft;
    }

    /** The family for this script in a manuscript of the given one. */
    String family(String own, boolean beside) {
        String family = beside ? sans : serif;
        return family.isEmpty() || own.equals("Times New Roman") && rightToLeft ? own : family;
    }

    String language() {
        return language;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    boolean eastAsian() {
        return switch (this) {
            case CHINESE, CHINESE_TRADITIONAL, JAPANESE, KOREAN -> true;
            default -> false;
        };
    }
}
