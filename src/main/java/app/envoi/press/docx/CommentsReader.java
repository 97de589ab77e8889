package app.envoi.press.docx;

import java.util.Optional;

/** Counts the comments that were left in a file. */
record CommentsReader(WordPackage file) {
    int count() throws DocxUnreadable {
        Optional<Xml> found = file.beside("comments");
        int count = 0;
        if (found.isPresent() && found.get().root("w:comments")) {
            Xml xml = found.get();
            int depth = xml.depth();
            while (xml.child(depth)) {
                count += xml.name().equals("w:comment") ? 1 : 0;
            }
        }
        return count;
    }
}
