package app.envoi.press.compose;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells in which script each character of a poem is. What the characters alone leave open (whose language Chinese characters or Arabic letters are) is
 * decided by the whole poem.
 */
final class Scripts {
    private static final String VIETNAMESE_LETTERS = "ăđơưĂĐƠƯ";
    private static final String PERSIAN_LETTERS = "پچژگکی";
    private static final String URDU_LETTERS = "ٹڈڑںھہےۓ";
    private static final String TRADITIONAL = "來個們國會說這學對東見長風車馬門無雲飛龍鳥聲華萬時問書詩語覺處樓紅葉漢陽還卻獨盡聞歸斷輕舉頭鄉";

    private static final Map<UnicodeScript, Script> BY_UNICODE = byUnicode();

    private final Script han;
    private final Script arabic;
    private final Script latin;
    private final boolean rightToLeft;

    private Scripts(String poem) {
        this.han = han(poem);
        this.arabic = holdsAny(poem, URDU_LETTERS)
                ? Script.URDU
                : holdsAny(poem, PERSIAN_LETTERS) ? Script.PERSIAN : Script.ARABIC;
        this.latin = vietnamese(poem) ? Script.VIETNAMESE : Script.OWN;
        this.rightToLeft = direction(poem).orElse(false);
    }

    static Scripts of(String poem) {
        return new Scripts(poem);
    }

    /** The direction that most letters of the line have; the poem's where it has none. */
    boolean rightToLeft(String line) {
        return direction(line).orElse(rightToLeft);
    }

    /** The script of each character of a line; spaces, digits and signs belong to what they stand in. */
    Script[] ofCharacters(String line) {
        Script[] found = new Script[line.length()];
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            Script script = strong(point);
            int width = Character.charCount(point);
            found[at] = script;
            found[at + width - 1] = script;
            at += width;
        }
        return settle(line, found, rightToLeft(line) ? arabicOrHebrew(found) : latin);
    }

    private Script[] settle(String line, Script[] found, Script base) {
        Script[] settled = found.clone();
        int at = 0;
        while (at < found.length) {
            int end = at;
            while (end < found.length && found[end] == null) {
                end++;
            }
            Script before = at == 0 ? null : found[at - 1];
            Script after = end == found.length ? null : found[end];
            for (int i = at; i < end; i++) {
                settled[i] = neutral(line.charAt(i), before, after, base);
            }
            at = end + 1;
        }
        return settled;
    }

    private Script neutral(
            char letter,
            @org.jspecify.annotations.Nullable Script before,
            @org.jspecify.annotations.Nullable Script after,
            Script base) {
        Script left = before == null ? after : before;
        Script right = after == null ? before : after;
        Script common = left == right && left != null ? left : base;
        return common.eastAsian() && letter < 0x80 ? latin : common;
    }

    private Script arabicOrHebrew(Script[] found) {
        for (Script script : found) {
            if (script != null && script.rightToLeft()) {
                return script;
            }
        }
        return arabic;
    }

    private @org.jspecify.annotations.Nullable Script strong(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return switch (script) {
            case LATIN -> latin;
            case HAN, BOPOMOFO -> han;
            case HIRAGANA, KATAKANA -> Script.JAPANESE;
            case HANGUL -> Script.KOREAN;
            case ARABIC -> arabic;
            case COMMON, INHERITED -> fullWidth(point) ? han : null;
            default -> BY_UNICODE.getOrDefault(script, Script.OWN);
        };
    }

    private static boolean fullWidth(int point) {
        return point >= 0x3000 && point <= 0x303F
                || point >= 0x30FB && point <= 0x30FC
                || point >= 0xFF01 && point <= 0xFFEF;
    }

    private static Optional<Boolean> direction(String text) {
        int rightward = 0;
        int leftward = 0;
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                rightward++;
            } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                leftward++;
            }
        }
        return rightward == leftward ? Optional.empty() : Optional.of(leftward > rightward);
    }

    private static Script han(String poem) {
        boolean hangul = false;
        for (int i = 0; i < poem.length(); i++) {
            UnicodeScript script = UnicodeScript.of(poem.charAt(i));
            if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
                return Script.JAPANESE;
            }
            hangul |= script == UnicodeScript.HANGUL;
        }
        if (hangul) {
            return Script.KOREAN;
        }
        return holdsAny(poem, TRADITIONAL) ? Script.CHINESE_TRADITIONAL : Script.CHINESE;
    }

    /** The letters of its own, or a vowel with two marks, of which no other language has many. */
    private static boolean vietnamese(String poem) {
        long telling = poem.chars()
                .filter(letter -> VIETNAMESE_LETTERS.indexOf(letter) >= 0 || letter >= 0x1EA0 && letter <= 0x1EF9)
                .count();
        return telling > 3;
    }

    private static boolean holdsAny(String text, String letters) {
        return text.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    private static Map<UnicodeScript, Script> byUnicode() {
        Map<UnicodeScript, Script> map = new EnumMap<>(UnicodeScript.class);
        for (Script script : Script.values()) {
            for (UnicodeScript unicode : UnicodeScript.values()) {
                if (unicode.name().equals(script.name())) {
                    map.put(unicode, script);
                }
            }
        }
        return map;
    }
}
