package app.envoi.press.docx;

import app.envoi.press.docx.Spots.ParagraphSpot;
import app.envoi.press.docx.Spots.RunSpot;
import app.envoi.press.docx.Spots.Span;
import app.envoi.press.manuscript.Mend;
import app.envoi.press.manuscript.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Changes the type of runs and where paragraphs start, in the text of the main part. */
final class BodyMender {
    private final String text;
    private final Spots spots;
    private final List<Mend> mends;
    private final Set<Integer> starts = new HashSet<>();

    BodyMender(String text, Spots spots, List<Mend> mends) {
        this.text = text;
        this.spots = spots;
        this.mends = mends;
        for (Mend mend : mends) {
            if (mend instanceof Mend.StartPage start) {
                starts.add(start.paragraph());
            }
        }
    }

    void mend(Patch patch) throws DocxUnreadable {
        PageStarts pages = new PageStarts(text, spots.paragraphs());
        for (ParagraphSpot paragraph : spots.paragraphs()) {
            boolean breaks = starts.contains(paragraph.index()) && pages.clear(paragraph.index(), patch);
            boolean typed = false;
            for (RunSpot run : paragraph.runs()) {
                typed |= run(run, patch);
            }
            if (breaks || typed) {
                properties(paragraph, breaks, patch);
            }
        }
    }

    /** True when something was changed. */
    private boolean run(RunSpot spot, Patch patch) throws DocxUnreadable {
        String old = text.substring(spot.properties().from(), spot.properties().to());
        PropertyList properties = PropertyList.ofRun(old, spot.prefix());
        type(properties, spot.prefix(), spot.run(), spot.slots());
        if (properties.text().equals(old)) {
            return false;
        }
        patch.replace(spot.properties(), properties.text());
        return true;
    }

    private void type(PropertyList properties, String prefix, Declared<RunKey> run, Set<Slot> slots)
            throws DocxUnreadable {
        for (Mend mend : mends) {
            if (mend instanceof Mend.SizeAtLeast size) {
                enlarge(properties, prefix, run, slots, halfPoints(size));
            } else if (mend instanceof Mend.Family family) {
                replace(properties, run, slots, family);
            }
        }
    }

    private static int halfPoints(Mend.SizeAtLeast mend) {
        return (int) Math.ceil(mend.size().toPoints() * 2);
    }

    private static void enlarge(
            PropertyList properties, String prefix, Declared<RunKey> run, Set<Slot> slots, int halfPoints)
            throws DocxUnreadable {
        boolean complex = slots.contains(Slot.COMPLEX);
        boolean other = slots.size() > (complex ? 1 : 0);
        String value = " " + prefix + "val=\"" + halfPoints + "\"/>";
        if (other && run.number(RunKey.SIZE, 20) < halfPoints) {
            properties.set("sz", "<" + prefix + "sz" + value);
        }
        if (complex && run.number(RunKey.SIZE_COMPLEX, 20) < halfPoints) {
            properties.set("szCs", "<" + prefix + "szCs" + value);
        }
    }

    private static void replace(PropertyList properties, Declared<RunKey> run, Set<Slot> slots, Mend.Family family)
            throws DocxUnreadable {
        AttributeChanges changes = AttributeChanges.none();
        for (Slot slot : slots) {
            String current = run.word(slot.font(), Type.FALLBACK.family());
            if (family.from().stream().anyMatch(current::equalsIgnoreCase)) {
                changes = changes.and(attribute(slot), Optional.of(family.to())).and(themed(slot), Optional.empty());
            }
        }
        if (!changes.changes().isEmpty()) {
            properties.set("rFonts", properties.element("rFonts", changes));
        }
    }

    private static String attribute(Slot slot) {
        return switch (slot) {
            case ASCII -> "ascii";
            case H_ANSI -> "hAnsi";
            case EAST_ASIA -> "eastAsia";
            case COMPLEX -> "cs";
        };
    }

    private static String themed(Slot slot) {
        return slot == Slot.COMPLEX ? "cstheme" : attribute(slot) + "Theme";
    }

    /** Of the paragraph: where it starts, and the type of its mark, which a number in front of it is printed in. */
    private void properties(ParagraphSpot spot, boolean breaks, Patch patch) throws DocxUnreadable {
        Span span = spot.properties();
        String old = text.substring(span.from(), span.to());
        String prefix = spot.prefix();
        PropertyList properties = PropertyList.ofParagraph(old, prefix);
        if (breaks) {
            properties.set("pageBreakBefore", "<" + prefix + "pageBreakBefore/>");
        }
        if (!spot.runs().isEmpty()) {
            PropertyList mark = PropertyList.ofRun(properties.child("rPr").orElse(""), prefix);
            String before = mark.text();
            type(mark, prefix, spot.mark(), Set.of(Slot.ASCII, Slot.H_ANSI));
            if (!mark.text().equals(before)) {
                properties.set("rPr", mark.text());
            }
        }
        if (properties.text().equals(old)) {
            return;
        }
        if (spot.closed()) {
            open(spot, properties.text(), patch);
        } else {
            patch.replace(span, properties.text());
        }
    }

    private void open(ParagraphSpot spot, String properties, Patch patch) {
        String element = text.substring(spot.element().from(), spot.element().to());
        String opened = element.substring(0, element.lastIndexOf('/')).stripTrailing() + ">";
        patch.replace(spot.element(), opened + properties + String.format(Locale.ROOT, "</%sp>", spot.prefix()));
    }
}
