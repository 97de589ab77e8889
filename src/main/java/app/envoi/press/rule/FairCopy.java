package app.envoi.press.rule;

import app.envoi.press.layout.Proof;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Poem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole thing as it would be sent: what every rule examines.
 *
 * @param manuscript of a PDF too: its lines as paragraphs, in the type that was measured
 * @param poems in order; never overlapping
 * @param frontMatter indices of the paragraphs that stand before the poems and are none (a cover letter, a bio, a contact block, a title page)
 * @param names that the poet goes by; empty where they are not known
 * @param stage decides what something not given means: on file it is unknown, in a packet it is missing
 */
public record FairCopy(
        FileFacts file,
        Manuscript manuscript,
        Proof proof,
        List<Poem> poems,
        List<FrontMatter> frontMatter,
        Letter letter,
        List<ArtFile> art,
        Translations translations,
        Stage stage,
        Set<String> names) {
    public FairCopy {
        names = Set.copyOf(names);
        poems = List.copyOf(poems);
        frontMatter = List.copyOf(frontMatter);
        art = List.copyOf(art);
    }

    /** One by a poet whose names are not known. */
    public FairCopy(
            FileFacts file,
            Manuscript manuscript,
            Proof proof,
            List<Poem> poems,
            List<FrontMatter> frontMatter,
            Letter letter,
            List<ArtFile> art,
            Translations translations,
            Stage stage) {
        this(file, manuscript, proof, poems, frontMatter, letter, art, translations, stage, Set.of());
    }

    /** The same by a poet of these names, so that rules on names can look for them. */
    public FairCopy withNames(Set<String> known) {
        return new FairCopy(file, manuscript, proof, poems, frontMatter, letter, art, translations, stage, known);
    }

    /** How much of the submission is on the table. */
    public enum Stage {
        /** A file is checked; a text that was not given may exist elsewhere. */
        FILE,
        /** A packet is complete; what is not there is missing. */
        PACKET
    }

    /**
     * A stretch of paragraphs before the poems.
     *
     * @param kind what it was recognised as
     */
    public record FrontMatter(Kind kind, int first, int last) {
        /** What front matter can be. */
        public enum Kind {
            COVER_LETTER,
            BIO,
            CONTACT_BLOCK,
            TITLE_PAGE
        }
    }

    /** Texts beside the manuscript; empty when not given, and present but blank when given without words. */
    public record Letter(Optional<String> bio, Optional<String> statement, Optional<String> letter) {
        public static final Letter NONE = new Letter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Whether pieces are translations.
     *
     * @param permission who gave it, when and for what, in the poet's words; empty when not recorded
     */
    public record Translations(boolean present, String permission) {
        public static final Translations NONE = new Translations(false, "");
    }

    /**
     * An art file.
     *
     * @param pages frames of a GIF, pages of a PDF, else 1; 0 when broken
     * @param width in pixels, 0 where it has none
     * @param trouble why it cannot be read, or empty
     */
    public record ArtFile(FileFacts file, int pages, int width, int height, String trouble) {}
}
