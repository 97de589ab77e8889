package app.envoi.press.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The press's sentences, from {@code messages.properties} beside the rules. In a sentence {@code {title}} is an argument; {@code {pages|page|pages}} is a
 * number with its noun; {@code {#pages|is|are}} only the word that goes with the number.
 */
public final class Words {
    private static final Properties ALL = load();
    private static final Pattern SLOT = Pattern.compile("\\{(#?)(\\w+)(?:\\|([^|}]*)\\|([^|}]*))?}");

    private final String section;

    private Words(String section) {
        this.section = section;
    }

    /** The sentences of a rule kind, or of another section of the bundle. */
    public static Words of(String section) {
        return new Words(section);
    }

    /**
     * A sentence.
     *
     * @param arguments names and values in turn
     * @throws IllegalArgumentException when there is no such sentence, or it asks for an argument that is not given
     */
    public String say(String key, Object... arguments) {
        String pattern = ALL.getProperty(section + "." + key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + section + "." + key);
        }
        return fill(pattern, named(arguments));
    }

    static TreeSet<String> keys() {
        return new TreeSet<>(ALL.stringPropertyNames());
    }

    private static Map<String, Object> named(Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }

    private static String fill(String pattern, Map<String, Object> arguments) {
        Matcher slot = SLOT.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (slot.find()) {
            slot.appendReplacement(filled, Matcher.quoteReplacement(fill(slot, arguments)));
        }
        return slot.appendTail(filled).toString();
    }

    private static String fill(Matcher slot, Map<String, Object> arguments) {
        Object value = arguments.get(slot.group(2));
        if (value == null) {
            throw new IllegalArgumentException("no argument " + slot.group(2) + " among " + arguments.keySet());
        }
        if (slot.group(3) == null) {
            return value.toString();
        }
        String form = value.toString().equals("1") ? slot.group(3) : slot.group(4);
        return slot.group(1).isEmpty() ? value + " " + form : form;
    }

    private static Properties load() {
        try (InputStream in = Words.class.getResourceAsStream("messages.properties")) {
            if (in == null) {
                throw new IllegalStateException("messages.properties is missing beside " + Words.class.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
