package app.envoi.press.layout;

import app.envoi.press.manuscript.FontTable;
import app.envoi.press.manuscript.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The fonts that the press knows: their widths, heights and files. A family is looked for among the bundled fonts of the same widths, then among those that
 * the manuscript brings with it, in the poet's folder of fonts and on this machine; where it is nowhere its widths are estimated. Thread-safe.
 */
public final class FontBook {

    private static final int STYLES = FaceStyle.values().length;

    private static final FontBook STANDARD =
            new FontBook(InstalledFonts.ofThisMachine(), new ConcurrentHashMap<>(), FontTable.NONE);

    private final InstalledFonts installed;
    private final Map<String, Face> faces;
    private final FontTable table;
    private final Map<String, Font[]> fonts = new ConcurrentHashMap<>();
    private final Set<String> replaced = ConcurrentHashMap.newKeySet();
    private final AtomicInteger edition = new AtomicInteger();

    private FontBook(InstalledFonts installed, Map<String, Face> faces, FontTable table) {
        this.installed = installed;
        this.faces = faces;
        this.table = table;
    }

    /** The bundled fonts, and those of this machine for families that nobody can bundle. */
    public static FontBook standard() {
        return STANDARD;
    }

    /** Lets {@link #standard()} search the poet's folder of fonts first, from now on; the folder need not exist. Meant for the start of the program. */
    public static void lay(Path folder) {
        STANDARD.installed.searchFirst(folder);
        STANDARD.fonts.clear();
        STANDARD.edition.incrementAndGet();
    }

    /** Another number whenever the book may say something else. */
    int edition() {
        return edition.get();
    }

    /** The bundled fonts alone: the same on every machine. */
    public static FontBook bundledOnly() {
        return new FontBook(InstalledFonts.NONE, new ConcurrentHashMap<>(), FontTable.NONE);
    }

    /** As this one, heeding what a manuscript says of its fonts. */
    FontBook heeding(FontTable said) {
        boolean helps = said.families().entrySet().stream()
                .anyMatch(family -> Family.named(family.getKey()).grade() != Grade.EXACT);
        return helps ? new FontBook(installed, faces, said) : this;
    }

    /** A family that was asked for is set in another, as the program did that saved the manuscript and did not have it. */
    boolean replaces() {
        return !replaced.isEmpty();
    }

    /** How far this family's widths and heights can be trusted here. */
    public Grade grade(String family) {
        return font(family, FaceStyle.REGULAR).grade();
    }

    /** The height of a single line in this type, in points. */
    public double lineHeight(Type type) {
        return font(type).vertical().height() * type.size().toPoints();
    }

    /** How far the highest letters of a single line reach above its baseline, in points. */
    public double ascent(Type type) {
        return font(type).vertical().ascent() * type.size().toPoints();
    }

    /** The width of a text set in one line, in points, as the typesetter measures it. */
    public double width(String text, Type type) {
        double[] advances = new Advances(this).of(text, type);
        double width = 0;
        for (double advance : advances) {
            width += advance;
        }
        return width;
    }

    /**
     * The font files to draw this text with, in the order of the text: one piece as long as the first file has every glyph, else split where another
     * file must step in, or where capitals are drawn for small letters.
     */
    public List<Drawn> draw(String text, Type type) {
        return new Drawing(installed).draw(text, type);
    }

    /** The characters of a text that no font here can draw, each as often as it stands there. */
    public String missing(String text, Type type) {
        return new Drawing(installed).missing(text, type);
    }

    /** A bundled font file by its name. */
    public Optional<FontFile> bundled(String name) {
        return BundledFonts.named(name);
    }

    /** Every bundled font file. */
    public List<FontFile> bundled() {
        return BundledFonts.ALL;
    }

    Font font(Type type) {
        return font(type.family(), FaceStyle.of(type));
    }

    /** @param own of the font that is drawn, not of the one that is declared */
    Vertical vertical(Type type, boolean own) {
        return own
                ? Family.named(Family.named(type.family()).face()).vertical()
                : font(type).vertical();
    }

    private Font font(String family, FaceStyle style) {
        Font[] styles = fonts.computeIfAbsent(family, key -> new Font[STYLES]);
        Font font = styles[style.ordinal()];
        if (font == null) {
            font = find(family, style);
            styles[style.ordinal()] = font;
        }
        return font;
    }

    private Font find(String name, FaceStyle style) {
        Family family = Family.named(name);
        if (family.grade() == Grade.EXACT) {
            return of(family, style);
        }
        FontTable.Entry said = table.entry(name);
        return EmbeddedFiles.font(said.embedded(), style)
                .or(() -> installed.font(name, style))
                .orElseGet(() -> of(standIn(family, said), style));
    }

    private Font of(Family family, FaceStyle style) {
        Face face = faces.computeIfAbsent(family.face() + style.suffix, Face::baked);
        return MeasuredWidths.of(family.name(), style)
                .map(measured -> new Font(measured.over(face, family.factor()), 1, family.vertical(), family.grade()))
                .orElseGet(() -> new Font(face, family.factor(), family.vertical(), family.grade()));
    }

    /** What is taken for a family that is not here: the one that the manuscript names instead of it, or one of its kind. */
    private Family standIn(Family family, FontTable.Entry said) {
        boolean unknown = family.grade() == Grade.UNKNOWN;
        Family named = Family.named(said.alternative());
        if (!said.alternative().isEmpty() && named.grade() != Grade.UNKNOWN && (unknown || !said.met())) {
            if (!said.met()) {
                replaced.add(family.name());
            }
            return said.met() ? named : named.graded(Grade.NEAR);
        }
        return unknown ? family.ofKind(said.kind()) : family;
    }

    /** The file that a text is shaped with: that of its first letter. */
    Optional<FontFile> fileFor(String text, Type type) {
        String letters = text.strip();
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(draw(letters, type).get(0).file());
    }

    /** The measured font of another character's own file, for what a face lacks. */
    Optional<Face> faceWith(int codePoint) {
        return installed.faceWith(codePoint);
    }

    /**
     * A stretch of text and the font file to draw it with.
     *
     * @param text as drawn: capitals where the type asks for them
     * @param scale of the type's declared size: 1, or less for small capitals and super- and subscript
     * @param raise how far above the baseline, in ems of the declared size; negative below
     */
    public record Drawn(String text, FontFile file, double scale, double raise) {}

    /**
     * A font file.
     *
     * @param name unique and safe in a URL, such as {@code tinos-bold-italic}
     * @param bundled comes with Envoi; else it is a font of this machine or of the poet's home
     */
    public record FontFile(String name, boolean bundled, Supplier<byte[]> ttf) {}
}
