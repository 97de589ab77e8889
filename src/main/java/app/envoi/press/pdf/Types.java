package app.envoi.press.pdf;

import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Effects.Caps;
import app.envoi.press.manuscript.Effects.Position;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Type;
import java.util.HashMap;
import java.util.Map;

/** The types found in one PDF, each made once. */
final class Types {
    /** Makers of PDFs round to the dots of a printer: Word writes 11.04 for 11. What is this near to half a point is taken for it. */
    private static final double NEAR = 0.061;

    private final Map<Look, Type> known = new HashMap<>();
    private final Map<Double, Length> sizes = new HashMap<>();

    /** All that makes one type differ from another. */
    private record Look(Face face, Length size, Caps caps, Position position, boolean hidden, String colour) {}

    Type of(Face face, double size, Caps caps, Position position, boolean visible, String colour) {
        Look look = new Look(face, sizes.computeIfAbsent(size, Types::measured), caps, position, !visible, colour);
        return known.computeIfAbsent(look, Types::type);
    }

    private static Type type(Look look) {
        Effects effects = new Effects(
                look.caps,
                look.position,
                false,
                false,
                look.hidden,
                Length.ZERO,
                100,
                Length.ZERO,
                Length.ZERO,
                look.colour,
                "",
                false);
        return new Type(look.face.family(), look.size, look.face.bold(), look.face.italic(), effects);
    }

    static Length measured(double points) {
        double half = Math.round(points * 2) / 2.0;
        double size = Math.abs(points - half) <= NEAR ? half : Math.round(points * 100) / 100.0;
        return Length.points(Math.max(0, Math.min(size, 100_000)));
    }
}
