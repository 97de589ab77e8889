package app.envoi.press.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one level of a Word file declares of a run or a paragraph: a value for some keys, silence on the others. Levels are laid over one another to find
 * what holds.
 *
 * @param <K> the keys
 */
final class Declared<K extends Enum<K>> {
    private final @Nullable Object[] values;
    private int hash;

    private Declared(@Nullable Object[] values) {
        this.values = values;
    }

    static <K extends Enum<K>> Declared<K> nothing(Class<K> keys) {
        return new Declared<>(new Object[keys.getEnumConstants().length]);
    }

    /** Collects the values of one level. */
    static final class Draft<K extends Enum<K>> {
        private final @Nullable Object[] values;

        Draft(Class<K> keys) {
            values = new Object[keys.getEnumConstants().length];
        }

        void put(K key, @Nullable Object value) {
            if (value != null) {
                values[key.ordinal()] = value;
            }
        }

        boolean has(K key) {
            return values[key.ordinal()] != null;
        }

        /** The draft is not to be used after this. */
        Declared<K> finish() {
            return new Declared<>(values);
        }
    }

    boolean has(K key) {
        return values[key.ordinal()] != null;
    }

    @Nullable
    Object get(K key) {
        return values[key.ordinal()];
    }

    boolean on(K key) {
        return values[key.ordinal()] == Boolean.TRUE;
    }

    int number(K key, int otherwise) {
        Object value = values[key.ordinal()];
        return value == null ? otherwise : (Integer) value;
    }

    String word(K key, String otherwise) {
        Object value = values[key.ordinal()];
        return value == null ? otherwise : (String) value;
    }

    /** This level laid over a lower one: its own values hold, the lower one's where it is silent. */
    Declared<K> over(Declared<K> lower) {
        if (isEmpty()) {
            return lower;
        }
        @Nullable Object[] merged = lower.values.clone();
        for (int n = 0; n < merged.length; n++) {
            Object own = values[n];
            if (own != null) {
                Object below = merged[n];
                merged[n] = own instanceof Tabs tabs && below instanceof Tabs others ? tabs.over(others) : own;
            }
        }
        return new Declared<>(merged);
    }

    /** A copy in which one key has another value, or none. */
    Declared<K> with(K key, @Nullable Object value) {
        @Nullable Object[] copy = values.clone();
        copy[key.ordinal()] = value;
        return new Declared<>(copy);
    }

    boolean isEmpty() {
        for (Object value : values) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || other instanceof Declared<?> declared && Arrays.equals(values, declared.values);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(values);
        }
        return hash;
    }
}
