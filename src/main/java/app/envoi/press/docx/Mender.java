package app.envoi.press.docx;

import app.envoi.press.manuscript.Mend;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts faults of a Word file right by changing only the text that must change: every other character of a changed part, and every byte of every other part,
 * stays. The file that is given is never changed. When the pages may fall otherwise afterwards, what Word had noted about its pages is taken out, for it
 * would no longer be true.
 */
public final class Mender {
    private Mender() {}

    /** @return the mended file; the same bytes when there was nothing to mend */
    public static byte[] mend(byte[] docx, List<Mend> mends) throws DocxUnreadable {
        WordPackage file = WordPackage.open(docx, Limits.UPLOAD);
        Map<String, byte[]> changed = new LinkedHashMap<>();
        Patch body = body(file, mends);
        if (!body.isEmpty()) {
            put(file, file.main(), body, changed);
        }
        PropertyParts properties = new PropertyParts(file);
        if (mends.stream().anyMatch(Mend.BlankAuthor.class::isInstance)) {
            properties.blankAuthor();
        }
        if (!body.isEmpty()) {
            properties.forgetPages();
        }
        for (Map.Entry<String, Patch> each : properties.patches().entrySet()) {
            if (!each.getValue().isEmpty()) {
                put(file, each.getKey(), each.getValue(), changed);
            }
        }
        return changed.isEmpty() ? docx.clone() : ZipPatcher.replace(docx, file.zip(), changed);
    }

    private static Patch body(WordPackage file, List<Mend> mends) throws DocxUnreadable {
        List<Mend> ofBody = new ArrayList<>(mends);
        ofBody.removeIf(Mend.BlankAuthor.class::isInstance);
        Patch patch = new Patch();
        if (ofBody.isEmpty()) {
            return patch;
        }
        Spots spots = Spots.wanted();
        DocxReader.read(file, Limits.UPLOAD, spots);
        refuseUnusual(spots);
        String text = new String(file.text(file.main()).orElseThrow());
        new BodyMender(text, spots, ofBody).mend(patch);
        if (!patch.isEmpty()) {
            spots.pageMarks().forEach(patch::remove);
        }
        return patch;
    }

    /** Without a prefix on Word's names a new attribute would have none either, and mean nothing. */
    private static void refuseUnusual(Spots spots) throws DocxUnreadable {
        if (spots.paragraphs().stream().anyMatch(paragraph -> paragraph.prefix().isEmpty())) {
            throw new DocxUnreadable("This Word file is written in an unusual way that Envoi can read but not mend:"
                    + " open it in Word or LibreOffice, save it again as .docx, and mend that copy.");
        }
    }

    private static void put(WordPackage file, String part, Patch patch, Map<String, byte[]> changed)
            throws DocxUnreadable {
        Optional<byte[]> old = file.zip().read(part);
        Optional<char[]> text = file.text(part);
        if (old.isPresent() && text.isPresent()) {
            Charset charset = WordPackage.charset(old.get());
            changed.put(part, patch.applied(text.get()).getBytes(charset));
        }
    }
}
