package app.envoi.press.layout;

import app.envoi.press.manuscript.Effects;
import java.util.ArrayList;
import java.util.List;

/** Shows small letters as capitals where a type asks for it. */
final class Capitals {

    /** Small capitals are capitals of four fifths the size. */
    static final double SMALL = 0.8;

    private Capitals() {}

    static List<Piece> of(String text, Effects.Caps caps) {
        return switch (caps) {
            case NONE -> List.of(new Piece(text, 1));
            case ALL -> List.of(new Piece(upper(text), 1));
            case SMALL -> small(text);
        };
    }

    /** Letter by letter, so that every letter keeps its place: a letter with no single capital stays as it is. */
    static String upper(String text) {
        int[] letters = text.codePoints().map(Character::toUpperCase).toArray();
        return new String(letters, 0, letters.length);
    }

    private static List<Piece> small(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || isSmall(text.charAt(at)) != isSmall(text.charAt(from))) {
                String part = text.substring(from, at);
                pieces.add(isSmall(text.charAt(from)) ? new Piece(upper(part), SMALL) : new Piece(part, 1));
                from = at;
            }
        }
        return pieces;
    }

    static boolean isSmall(int letter) {
        return Character.isLowerCase(letter);
    }

    /** @param scale of the declared size */
    record Piece(String text, double scale) {}
}
