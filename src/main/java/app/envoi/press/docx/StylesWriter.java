package app.envoi.press.docx;

import app.envoi.press.docx.StyleBook.Look;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Type;
import java.util.Map;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** Writes the styles. All but {@code Normal} are based on it. */
final class StylesWriter {
    /** Names that Word knows for its own, and where it puts them in its lists. */
    private static final Map<String, Integer> BUILT_IN = Map.ofEntries(
            Map.entry("Normal", 0),
            Map.entry("Title", 10),
            Map.entry("Subtitle", 11),
            Map.entry("Quote", 29),
            Map.entry("List Paragraph", 34),
            Map.entry("No Spacing", 1),
            Map.entry("Body Text", 99),
            Map.entry("header", 99),
            Map.entry("footer", 99),
            Map.entry("footnote text", 99),
            Map.entry("endnote text", 99),
            Map.entry("Date", 99),
            Map.entry("Signature", 99));

    /** Differs from every real type in family and size, so that both are written. */
    private static final Type NOTHING = new Type("-", app.envoi.press.manuscript.Length.ZERO);

    private final StyleBook book;

    StylesWriter(StyleBook book) {
        this.book = book;
    }

    Styles write() {
        Styles styles = new Styles();
        styles.setDocDefaults(defaults());
        book.looks().forEach(look -> styles.getStyle().add(style(look)));
        return styles;
    }

    private DocDefaults defaults() {
        DocDefaults defaults = new DocDefaults();
        DocDefaults.RPrDefault run = new DocDefaults.RPrDefault();
        run.setRPr(new TypeDress(NOTHING, book.base()).on(new RPr()));
        defaults.setRPrDefault(run);
        defaults.setPPrDefault(new DocDefaults.PPrDefault());
        return defaults;
    }

    private Style style(Look look) {
        Style style = new Style();
        style.setType("paragraph");
        style.setStyleId(look.id());
        Style.Name name = new Style.Name();
        name.setVal(Wml.legal(look.name()));
        style.setName(name);
        boolean normal = look.name().equals(StyleBook.NORMAL);
        if (normal) {
            style.setDefault(true);
        } else {
            Style.BasedOn basis = new Style.BasedOn();
            basis.setVal(book.normal().id());
            style.setBasedOn(basis);
        }
        book.next(look).ifPresent(next -> style.setNext(next(next)));
        rank(style, look);
        dress(style, look, normal);
        return style;
    }

    private static Style.Next next(Look look) {
        Style.Next next = new Style.Next();
        next.setVal(look.id());
        return next;
    }

    private static void rank(Style style, Look look) {
        Integer priority = look.format().outlineLevel() < ParagraphFormat.BODY_TEXT
                        && look.name().startsWith("heading ")
                ? Integer.valueOf(9)
                : BUILT_IN.get(look.name());
        if (priority == null) {
            style.setCustomStyle(true);
        } else {
            Style.UiPriority made = new Style.UiPriority();
            made.setVal(Wml.number(priority));
            style.setUiPriority(priority == 0 ? null : made);
        }
        if (priority == null || priority < 99) {
            style.setQFormat(Wml.on(true));
        }
    }

    private void dress(Style style, Look look, boolean normal) {
        ParagraphFormat format = normal ? ParagraphFormat.PLAIN : book.normal().format();
        if (!format.equals(look.format().withStyle(format.style(), look.format().outlineLevel()))) {
            style.setPPr(new FormatDress(format, look.format()).on(new PPr()));
        }
        TypeDress dress = new TypeDress(normal ? book.base() : book.normal().type(), look.type());
        if (!dress.isPlain()) {
            style.setRPr(dress.on(new RPr()));
        }
    }
}
