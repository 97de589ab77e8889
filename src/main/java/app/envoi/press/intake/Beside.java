package app.envoi.press.intake;

import app.envoi.press.rule.FairCopy;
import java.util.List;
import java.util.Set;

/**
 * What is known beside the file itself.
 *
 * @param starts paragraphs where poems start, as the poet corrected them; empty to have them guessed
 * @param titles of pieces that the poet keeps, to find poems by
 * @param wordRecord whether what Word recorded about its own pages may be heard as a witness
 */
public record Beside(
        FairCopy.Letter letter,
        List<FairCopy.ArtFile> art,
        FairCopy.Translations translations,
        FairCopy.Stage stage,
        List<Integer> starts,
        Set<String> titles,
        boolean wordRecord) {
    /** A file by itself. */
    public static final Beside NOTHING = new Beside(
            FairCopy.Letter.NONE,
            List.of(),
            FairCopy.Translations.NONE,
            FairCopy.Stage.FILE,
            List.of(),
            Set.of(),
            true);

    public Beside {
        art = List.copyOf(art);
        starts = List.copyOf(starts);
        titles = Set.copyOf(titles);
    }

    public Beside withLetter(FairCopy.Letter other) {
        return new Beside(other, art, translations, stage, starts, titles, wordRecord);
    }

    public Beside withArt(List<FairCopy.ArtFile> others) {
        return new Beside(letter, others, translations, stage, starts, titles, wordRecord);
    }

    public Beside withTranslations(FairCopy.Translations others) {
        return new Beside(letter, art, others, stage, starts, titles, wordRecord);
    }

    public Beside withStage(FairCopy.Stage other) {
        return new Beside(letter, art, translations, other, starts, titles, wordRecord);
    }

    public Beside withStarts(List<Integer> others) {
        return new Beside(letter, art, translations, stage, others, titles, wordRecord);
    }

    public Beside withTitles(Set<String> others) {
        return new Beside(letter, art, translations, stage, starts, others, wordRecord);
    }

    public Beside withWordRecord(boolean heard) {
        return new Beside(letter, art, translations, stage, starts, titles, heard);
    }
}
