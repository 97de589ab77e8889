package app.envoi.press.layout;

import app.envoi.press.layout.FontBook.Drawn;
import app.envoi.press.layout.FontBook.FontFile;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the font files that a text is drawn with. */
final class Drawing {

    /** Searched in this order for a character that the type's own file lacks. */
    private static final List<String> STAND_INS = List.of("tinos", "arimo", "carlito", "cousine");

    private final InstalledFonts installed;

    Drawing(InstalledFonts installed) {
        this.installed = installed;
    }

    List<Drawn> draw(String text, Type type) {
        FontFile first = file(type);
        List<Drawn> pieces = new ArrayList<>();
        for (Capitals.Piece piece : Capitals.of(text, type.effects().caps())) {
            double scale =
                    piece.scale() * Conventions.WORD.raisedScale(type.effects().position());
            double raise = raise(type.effects());
            split(piece.text(), first, type).forEach(part -> pieces.add(new Drawn(part.text, part.file, scale, raise)));
        }
        return pieces;
    }

    /** What would be drawn as an empty box. */
    String missing(String text, Type type) {
        FontFile first = file(type);
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint) && !Character.isISOControl(codePoint))
                .filter(codePoint ->
                        !has(first, codePoint) && standIn(codePoint, type).isEmpty())
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    private static double raise(Effects effects) {
        return switch (effects.position()) {
            case BASELINE -> 0;
            case SUPERSCRIPT -> 0.33;
            case SUBSCRIPT -> -0.14;
        };
    }

    private FontFile file(Type type) {
        Family family = Family.named(type.family());
        FaceStyle style = FaceStyle.of(type);
        Optional<InstalledFonts.Installed> own =
                family.grade() == Grade.EXACT ? Optional.empty() : installed.file(type.family(), style);
        return own.filter(InstalledFonts.Installed::outlines)
                .map(InstalledFonts.Installed::file)
                .orElseGet(() -> BundledFonts.of(family.face(), style));
    }

    private List<Part> split(String text, FontFile first, Type type) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        FontFile file = first;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            FontFile next =
                    has(first, codePoint) ? first : standIn(codePoint, type).orElse(first);
            if (!next.name().equals(file.name()) && at > from) {
                parts.add(new Part(text.substring(from, at), file));
                from = at;
            }
            file = next;
            at += Character.charCount(codePoint);
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), file));
        }
        return parts;
    }

    private boolean has(FontFile file, int codePoint) {
        if (codePoint < 0x7F || isMark(codePoint)) {
            return true;
        }
        return file.bundled() ? BundledFonts.has(file, codePoint) : installedHas(file, codePoint);
    }

    private boolean installedHas(FontFile file, int codePoint) {
        return installed.named(file.name()).map(found -> found.has(codePoint)).orElse(false);
    }

    /** Joiners and selectors are drawn with what they stand next to, whatever its file. */
    private static boolean isMark(int codePoint) {
        return codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint == 0xAD;
    }

    private Optional<FontFile> standIn(int codePoint, Type type) {
        for (String face : STAND_INS) {
            FontFile file = BundledFonts.of(face, FaceStyle.of(type));
            if (BundledFonts.has(file, codePoint)) {
                return Optional.of(file);
            }
        }
        return installed.with(codePoint).map(InstalledFonts.Installed::file);
    }

    private record Part(String text, FontFile file) {}
}
