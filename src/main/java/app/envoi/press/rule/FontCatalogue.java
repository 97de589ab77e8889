package app.envoi.press.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The font families that the press knows by name ({@code config/fonts.yml}). */
public final class FontCatalogue {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern CUT = Pattern.compile(
            "(?i)[-, ]*(regular|roman|book|normal|bold|semibold|demibold|light|medium|italic|oblique|inclined|psmt|mt|ps)+$");

    private static volatile @Nullable FontCatalogue laid;

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
    static FontCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** The catalogue that rules go by: the one that comes with the press, with what was laid over it. */
    public static FontCatalogue inForce() {
        FontCatalogue over = laid;
        return over == null ? shipped() : over;
    }

    /**
     * Lays files over the catalogue that comes with the press, for as long as this process runs: a family in a file takes the place of the one of its
     * name, a later file wins over an earlier one, and a file that is not there changes nothing. What an earlier call laid is taken off.
     *
     * @return what is wrong with files that cannot be used, a sentence each; such a file changes nothing
     */
    public static List<String> lay(Path... files) {
        FontCatalogue whole = new FontCatalogue();
        shipped().families().forEach(whole::add);
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                try {
                    FontFile.read(file).forEach(whole::add);
                } catch (IOException | IllegalArgumentException e) {
                    problems.add(file + ": " + e.getMessage());
                }
            }
        }
        laid = whole;
        return problems;
    }

    private static final class Shipped {
        private static final FontCatalogue CATALOGUE = load();

        private static FontCatalogue load() {
            try (InputStream in = FontCatalogue.class.getResourceAsStream("/envoi/fonts.yml")) {
                if (in == null) {
                    throw new IllegalStateException("config/fonts.yml is not in the jar");
                }
                FontCatalogue catalogue = new FontCatalogue();
                FontFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .forEach(catalogue::add);
                return catalogue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One of the same name goes, with its other names. */
    private void add(Family family) {
        Family before = byName.get(key(family.name()));
        if (before != null && before.name().equals(family.name())) {
            byName.values().removeIf(before::equals);
        }
        byName.put(key(family.name()), family);
        family.aliases().forEach(alias -> name(alias, family));
    }

    /** A family's own name is never another's alias. */
    private void name(String alias, Family family) {
        Family known = byName.get(key(alias));
        if (known == null || !key(known.name()).equals(key(alias))) {
            byName.put(key(alias), family);
        }
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
