package app.envoi.press.docx;

import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Type;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes types of what all levels together declare of a run; each different one is made once. */
final class Types {
    private final Map<Declared<RunKey>, Type[]> known = new HashMap<>();
    private final Map<Type, Type> shared = new HashMap<>();

    Type type(Declared<RunKey> run, Slot slot) {
        Type[] made = known.computeIfAbsent(run, missing -> new Type[Slot.values().length]);
        Type type = made[slot.ordinal()];
        if (type == null) {
            type = make(run, slot);
            type = shared.merge(type, type, (old, same) -> old);
            made[slot.ordinal()] = type;
        }
        return type;
    }

    private static Type make(Declared<RunKey> run, Slot slot) {
        boolean complex = slot == Slot.COMPLEX;
        int size = run.number(complex ? RunKey.SIZE_COMPLEX : RunKey.SIZE, 20);
        return new Type(
                run.word(slot.font(), Type.FALLBACK.family()),
                Length.halfPoints(size),
                run.on(complex ? RunKey.BOLD_COMPLEX : RunKey.BOLD),
                run.on(complex ? RunKey.ITALIC_COMPLEX : RunKey.ITALIC),
                effects(run, slot));
    }

    private static Effects effects(Declared<RunKey> run, Slot slot) {
        Effects made = new Effects(
                caps(run),
                position(run.word(RunKey.POSITION, "")),
                run.on(RunKey.UNDERLINE),
                run.on(RunKey.STRIKE) || run.on(RunKey.DOUBLE_STRIKE),
                run.on(RunKey.HIDDEN),
                Length.twips(run.number(RunKey.TRACKING, 0)),
                run.number(RunKey.SCALE, 100),
                Length.halfPoints(run.number(RunKey.RAISE, 0)),
                Length.halfPoints(run.number(RunKey.KERN, 0)),
                colour(run.word(RunKey.COLOUR, "auto")),
                language(run, slot),
                run.on(RunKey.RIGHT_TO_LEFT));
        return made.equals(Effects.NONE) ? Effects.NONE : made;
    }

    private static Effects.Caps caps(Declared<RunKey> run) {
        if (run.on(RunKey.CAPS)) {
            return Effects.Caps.ALL;
        }
        return run.on(RunKey.SMALL_CAPS) ? Effects.Caps.SMALL : Effects.Caps.NONE;
    }

    private static Effects.Position position(String word) {
        return switch (word) {
            case "superscript" -> Effects.Position.SUPERSCRIPT;
            case "subscript" -> Effects.Position.SUBSCRIPT;
            default -> Effects.Position.BASELINE;
        };
    }

    private static String colour(String value) {
        return value.length() == 6 && value.chars().allMatch(c -> Character.digit(c, 16) >= 0)
                ? value.toUpperCase(Locale.ROOT)
                : "";
    }

    private static String language(Declared<RunKey> run, Slot slot) {
        return switch (slot) {
            case ASCII, H_ANSI -> run.word(RunKey.LANGUAGE, "");
            case EAST_ASIA -> run.word(RunKey.LANGUAGE_EAST_ASIA, "");
            case COMPLEX -> run.word(RunKey.LANGUAGE_COMPLEX, "");
        };
    }
}
