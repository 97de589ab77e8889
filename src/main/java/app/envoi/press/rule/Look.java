package app.envoi.press.rule;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Type;

/** What the eye tells a title by. */
record Look(
        ParagraphFormat.Alignment alignment,
        String family,
        Length size,
        boolean bold,
        boolean italic,
        boolean caps,
        boolean underline) {
    private static final Look OF_NOTHING =
            new Look(ParagraphFormat.Alignment.START, "", Length.ZERO, false, false, false, false);

    /** The look of its first words. */
    static Look of(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(inline -> inline instanceof Inline.Run && !inline.text().isBlank())
                .findFirst()
                .map(inline -> of(paragraph, inline.type(), inline.text()))
                .orElse(OF_NOTHING);
    }

    private static Look of(Paragraph paragraph, Type type, String text) {
        boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && !text.equals(text.toLowerCase(java.util.Locale.ROOT));
        return new Look(
                paragraph.format().alignment(),
                type.family(),
                type.size(),
                type.bold(),
                type.italic(),
                capitals,
                type.effects().underline());
    }
}
