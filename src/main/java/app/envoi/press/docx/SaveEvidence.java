package app.envoi.press.docx;

import java.util.Iterator;
import java.util.Map;

/** Whether a file is as Word leaves it when it saves: other programs pack the same parts in another way. */
record SaveEvidence(Zip zip) {
    /** Midnight on the first of January 1980: what Word writes as the time of every entry. */
    private static final int WORDS_TIME = 0x00210000;

    static SaveEvidence of(WordPackage file) {
        return new SaveEvidence(file.zip());
    }

    /** Nothing speaks against Word having been the last program that wrote this file. */
    boolean byWord(Map<String, String> app) {
        return app.getOrDefault("ep:Application", "").matches("Microsoft.*Word.*") && packedByWord();
    }

    private boolean packedByWord() {
        Iterator<Zip.Entry> entries = zip.entries().iterator();
        boolean first = entries.hasNext() && entries.next().name().equals("[Content_Types].xml");
        return first && zip.entries().stream().allMatch(entry -> entry.time() == WORDS_TIME && !entry.streamed());
    }
}
