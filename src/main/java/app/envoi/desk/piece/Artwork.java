package app.envoi.desk.piece;

import app.envoi.press.rule.FairCopy.ArtFile;
import app.envoi.press.rule.FileFacts;
import app.envoi.press.rule.FileKind;
import app.envoi.words.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * The file of an artwork.
 *
 * @param since the draft that brought it
 * @param thumbnail drawn anew from it; a PDF has none
 * @param pages of a PDF, or frames of a moving picture
 * @param width in pixels, 0 for a PDF
 * @param height in pixels, 0 for a PDF
 */
public record Artwork(DraftId since, KeptFile file, Optional<KeptFile> thumbnail, int pages, int width, int height) {
    private static final int PRINT = 300;

    /** As a call's rules examine it. */
    public ArtFile artFile() {
        FileFacts facts = new FileFacts(
                file.name(), FileKind.valueOf(file.kind().toUpperCase(Locale.ROOT)), file.bytes(), file.sha256());
        return new ArtFile(facts, pages, width, height, "");
    }

    public boolean picture() {
        return width > 0;
    }

    /** Such as {@code JPG, 2.4 MB}. */
    public String format() {
        String kind = file.kind().toUpperCase(Locale.ROOT);
        double megabytes = file.bytes() / 1_048_576.0;
        return megabytes < 0.1
                ? Words.say("art.kilobytes", kind, Math.max(1, Math.round(file.bytes() / 1024.0)))
                : Words.say("art.megabytes", kind, megabytes);
    }

    /** How large it prints with 300 pixels to the inch, such as {@code 10.0 × 6.7}. */
    public String print() {
        return Words.say("art.inches", (double) width / PRINT, (double) height / PRINT);
    }
}
