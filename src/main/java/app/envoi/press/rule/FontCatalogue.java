package app.envoi.press.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The font families that the press knows by name ({@code config/fonts.yml}). */
public final class FontCatalogue {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern CUT = Pattern.compile(
            "(?i)[-, ]*(regular|roman|book|normal|bold|semibold|demibold|light|medium|italic|oblique|inclined|psmt|mt|ps)+$");

    private final Map<String, Family> byName = new LinkedHashMap<>();

    private FontCatalogue() {}

    /**
     * A family.
     *
     * @param standard comes with Word, Windows or macOS as an ordinary text type
     * @param drawn what its letters look like where the class alone does not say (Courier is monospaced, and has serifs); else its class
     * @param substitute an open family with the same widths, or empty
     */
    public record Family(
            String name,
            FontClass fontClass,
            boolean standard,
            FontClass drawn,
            String substitute,
            List<String> aliases) {
        public Family {
            aliases = List.copyOf(aliases);
        }

        /** Found on nearly every reader's machine, or shown there with the same widths. */
        public boolean everywhere() {
            return standard || !substitute.isEmpty() || fontClass == FontClass.SYMBOL;
        }
    }

    /** The catalogue that comes with the press; read once. */
    public static FontCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    private static final class Shipped {
        private static final FontCatalogue CATALOGUE = load();

        private static FontCatalogue load() {
            try (InputStream in = FontCatalogue.class.getResourceAsStream("/envoi/fonts.yml")) {
                if (in == null) {
                    throw new IllegalStateException("config/fonts.yml is not in the jar");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads a catalogue: a map of class to a map of family name to its particulars. */
    static FontCatalogue read(InputStream yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel("fonts.yml")
                .setCodePointLimit(1_000_000)
                .build();
        FontCatalogue catalogue = new FontCatalogue();
        Map<?, ?> classes = (Map<?, ?>) new Load(settings).loadFromInputStream(yaml);
        classes.forEach((word, families) -> {
            FontClass fontClass = fontClass(word);
            ((Map<?, ?>) families).forEach((name, facts) -> catalogue.add(family(name, fontClass, (Map<?, ?>) facts)));
        });
        return catalogue;
    }

    private static FontClass fontClass(Object word) {
        return FontClass.of(String.valueOf(word))
                .orElseThrow(() -> new IllegalArgumentException("fonts.yml: no class of type is called " + word));
    }

    private static Family family(Object name, FontClass fontClass, Map<?, ?> facts) {
        Object drawn = facts.get("drawn");
        Object aliases = facts.get("aliases");
        return new Family(
                (String) name,
                fontClass,
                Boolean.TRUE.equals(facts.get("standard")),
                drawn == null ? fontClass : fontClass(drawn),
                facts.get("substitute") instanceof String substitute ? substitute : "",
                aliases instanceof List<?> list
                        ? list.stream().map(String.class::cast).toList()
                        : List.of());
    }

    private void add(Family family) {
        byName.put(key(family.name()), family);
        family.aliases().forEach(alias -> byName.putIfAbsent(key(alias), family));
    }

    /** All families, each once. */
    public Collection<Family> families() {
        Map<String, Family> once = new LinkedHashMap<>();
        byName.values().forEach(family -> once.put(family.name(), family));
        return once.values();
    }

    /** The family that goes by this name: as a file names it, or a PostScript name with its cut and subset mark. */
    public Optional<Family> find(String name) {
        String plain = SUBSET.matcher(name.strip()).replaceFirst("");
        Family known = byName.get(key(plain));
        for (int i = 0; known == null && i < 3; i++) {
            String shorter = CUT.matcher(plain).replaceFirst("");
            if (shorter.equals(plain) || shorter.isBlank()) {
                break;
            }
            plain = shorter;
            known = byName.get(key(plain));
        }
        return Optional.ofNullable(known);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]", "");
    }
}
