package app.envoi.press.manuscript;

import java.util.Optional;
import java.util.Set;

/**
 * Settings of the whole manuscript that change how it is set.
 *
 * @param compatibility Word's compatibility mode: 11, 12, 14 or 15 (what a file without the setting means is 12)
 * @param flags other layout settings of {@code w:compat} that are on, by their element names, such as {@code doNotUseHTMLParagraphAutoSpacing}
 * @param hyphenation how words are broken at the ends of lines, if they are
 */
public record Settings(
        int compatibility,
        Length defaultTab,
        boolean evenAndOddHeaders,
        boolean mirrorMargins,
        Set<String> flags,
        Optional<Hyphenation> hyphenation) {
    public static final Settings DEFAULT = new Settings(15, Length.inches(0.5), false, false, Set.of());

    public Settings {
        flags = Set.copyOf(flags);
    }

    /** With words left whole. */
    public Settings(
            int compatibility, Length defaultTab, boolean evenAndOddHeaders, boolean mirrorMargins, Set<String> flags) {
        this(compatibility, defaultTab, evenAndOddHeaders, mirrorMargins, flags, Optional.empty());
    }

    public Settings withHyphenation(Hyphenation other) {
        return new Settings(compatibility, defaultTab, evenAndOddHeaders, mirrorMargins, flags, Optional.of(other));
    }
}
