package app.envoi.press.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * The type that a stretch of text is set in, fully resolved: nothing is inherited any more, and the font slot (ascii, hAnsi, eastAsia, cs; sz
 * or szCs) has been chosen by the script of the text.
 *
 * @param family the declared font family, as the file names it, never empty
 * @param size the declared size, not scaled for super- or subscript
 */
public record Type(String family, Length size, boolean bold, boolean italic, Effects effects) {
    /** Word's own last resort where nothing is declared (ISO 29500-1 17.3.2.26, 17.3.2.38): Times New Roman, 10 pt. */
    public static final Type FALLBACK = new Type("Times New Roman", Length.points(10));

    public Type {
        if (family.isBlank()) {
            throw new IllegalArgumentException("a type needs a family");
        }
        if (size.emu() < 0) {
            throw new IllegalArgumentException("a size cannot be negative: " + size);
        }
    }

    public Type(String family, Length size) {
        this(family, size, false, false, Effects.NONE);
    }

    public Type withFamily(String other) {
        return new Type(other, size, bold, italic, effects);
    }

    public Type withSize(Length other) {
        return new Type(family, other, bold, italic, effects);
    }

    public Type withBold(boolean on) {
        return new Type(family, size, on, italic, effects);
    }

    public Type withItalic(boolean on) {
        return new Type(family, size, bold, on, effects);
    }

    public Type withEffects(Effects other) {
        return new Type(family, size, bold, italic, other);
    }

    /** Hidden text ({@code w:vanish}) takes no room on the page. */
    public boolean hidden() {
        return effects.hidden();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Type type
                        && size.equals(type.size)
                        && bold == type.bold
                        && italic == type.italic
                        && family.equals(type.family)
                        && effects.equals(type.effects);
    }

    @Override
    public int hashCode() {
        int hash = family.hashCode() * 31 + size.hashCode();
        return (hash * 31 + effects.hashCode()) * 4 + (bold ? 2 : 0) + (italic ? 1 : 0);
    }
}
