package app.envoi.press.docx;

import org.jspecify.annotations.Nullable;

/**
 * Lays the levels of run formatting over one another: document defaults, table style, paragraph style, character style, direct formatting. Switches
 * such as bold that are on in two of the styles cancel out (ISO 29500-1 17.7.3).
 *
 * @param base table style and paragraph style over the defaults, switches already joined
 */
record Cascade(Declared<RunKey> defaults, Declared<RunKey> table, Declared<RunKey> paragraph, Declared<RunKey> base) {
    private static final RunKey[] TOGGLES = toggles();

    static Cascade of(Declared<RunKey> defaults, Declared<RunKey> table, Declared<RunKey> paragraph) {
        Declared<RunKey> plain = paragraph.over(table.over(defaults));
        return new Cascade(defaults, table, paragraph, joined(plain, defaults, table, paragraph));
    }

    /** What holds for a run with this character style and direct formatting. */
    Declared<RunKey> run(Declared<RunKey> character, Declared<RunKey> direct) {
        if (character.isEmpty()) {
            return direct.over(base);
        }
        Declared<RunKey> styled = character.over(base);
        for (RunKey key : TOGGLES) {
            if (character.has(key)) {
                styled = styled.with(key, defaults.on(key) || character.on(key) != base.on(key));
            }
        }
        return direct.over(styled);
    }

    private static Declared<RunKey> joined(
            Declared<RunKey> plain, Declared<RunKey> defaults, Declared<RunKey> table, Declared<RunKey> paragraph) {
        Declared<RunKey> joined = plain;
        for (RunKey key : TOGGLES) {
            @Nullable Object held = plain.get(key);
            if (held != null) {
                Object on = defaults.on(key) || table.on(key) != paragraph.on(key);
                joined = on.equals(held) ? joined : joined.with(key, on);
            }
        }
        return joined;
    }

    private static RunKey[] toggles() {
        return java.util.Arrays.stream(RunKey.values()).filter(RunKey::toggle).toArray(RunKey[]::new);
    }
}
