package app.envoi.press.docx;

import java.util.Iterator;
import java.util.Map;

/**
 * Whether a file is as Word leaves it when it saves. Other programs that change a file of Word's pack it in another way, or leave counts in its properties that
 * no longer fit.
 *
 * @param said what the property parts say
 */
record SaveEvidence(Zip zip, Map<String, String> said) {
    /** Midnight on the first of January 1980: what Word writes as the time of every entry. */
    private static final int WORDS_TIME = 0x00210000;

    /** Word says that it packs for version 4.5, under DOS. */
    private static final int WORDS_VERSION = 45;

    private static final int DEFLATED = 8;
    /** Word packs with the option for speed, which stands in the flags. */
    private static final int FAST = 6;

    static boolean namesWord(Map<String, String> said) {
        String application = said.getOrDefault("ep:Application", "");
        return application.startsWith("Microsoft") && application.contains("Word");
    }

    /**
     * Nothing speaks against Word having been the last program that wrote this file.
     *
     * @param characters that were found in the body, spaces included
     */
    boolean byWord(long characters) {
        return namesWord(said) && packedByWord() && countsFit(characters);
    }

    private boolean packedByWord() {
        Iterator<Zip.Entry> entries = zip.entries().iterator();
        boolean first = entries.hasNext() && entries.next().name().equals("[Content_Types].xml");
        return first && zip.entries().stream().allMatch(SaveEvidence::packedByWord);
    }

    private static boolean packedByWord(Zip.Entry entry) {
        int flags = entry.method() == DEFLATED ? FAST : 0;
        return entry.time() == WORDS_TIME && entry.madeBy() == WORDS_VERSION && entry.flags() == flags;
    }

    /** Word counts a little otherwise, with notes or without; text that was put in or taken out by another program shows. */
    private boolean countsFit(long characters) {
        long counted = Measure.number(said.get("ep:CharactersWithSpaces"), 0);
        return counted == 0 || characters < counted * 1.5 + 100 && counted < characters * 2.5 + 200;
    }
}
