package app.envoi.press.compose;

import app.envoi.press.compose.Markup.Piece;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns marked text into runs of one type each. */
final class LineSetter {
    private static final Set<String> SANS = Set.of(
            "arial",
            "aptos",
            "avenir",
            "calibri",
            "candara",
            "century gothic",
            "corbel",
            "franklin gothic book",
            "futura",
            "gill sans",
            "gill sans mt",
            "helvetica",
            "helvetica neue",
            "lucida sans",
            "optima",
            "segoe ui",
            "tahoma",
            "trebuchet ms",
            "verdana");

    private final String family;
    private final boolean sans;

    LineSetter(String family) {
        this.family = family;
        this.sans = SANS.contains(family.toLowerCase(Locale.ROOT));
    }

    List<Inline> set(List<Piece> pieces, Type base, Scripts scripts) {
        String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
        Script[] found = scripts.ofCharacters(text);
        Line line = new Line();
        int at = 0;
        for (Piece piece : pieces) {
            Type type = emphasised(base, piece);
            for (int i = 0; i < piece.text().length(); i++) {
                line.add(piece.text().charAt(i), inScript(type, found[at++]));
            }
        }
        return line.finish();
    }

    /** Emphasis inside italics is roman again, as in print. */
    private static Type emphasised(Type base, Piece piece) {
        return base.withBold(base.bold() || piece.bold()).withItalic(base.italic() != piece.italic());
    }

    private Type inScript(Type type, Script script) {
        Effects effects = type.effects();
        if (script == Script.OWN) {
            return type;
        }
        return type.withFamily(script.family(family, sans))
                .withEffects(new Effects(
                        effects.caps(),
                        effects.position(),
                        effects.underline(),
                        effects.strike(),
                        effects.hidden(),
                        effects.tracking(),
                        effects.scale(),
                        effects.raise(),
                        effects.kernFrom(),
                        effects.colour(),
                        script.language(),
                        script.rightToLeft()));
    }

    /** Gathers characters into runs. */
    private static final class Line {
        private final List<Inline> inlines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Type type = Type.FALLBACK;

        void add(char letter, Type next) {
            if (letter == '\t') {
                flush();
                inlines.add(new Inline.Tab(next));
                return;
            }
            if (!next.equals(type)) {
                flush();
                type = next;
            }
            text.append(letter);
        }

        List<Inline> finish() {
            flush();
            return List.copyOf(inlines);
        }

        private void flush() {
            if (!text.isEmpty()) {
                inlines.add(new Inline.Run(text.toString(), type));
                text.setLength(0);
            }
        }
    }
}
