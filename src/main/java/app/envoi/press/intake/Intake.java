package app.envoi.press.intake;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.docx.DocxUnreadable;
import app.envoi.press.docx.Limits;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PoemFinder;
import app.envoi.press.pdf.PdfReader;
import app.envoi.press.pdf.PdfReading;
import app.envoi.press.pdf.PdfUnreadable;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FileFacts;
import app.envoi.press.rule.FileKind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a file that somebody hands in and makes a fair copy of it. Thread-safe. */
public final class Intake {
    private static final int LONGEST_NAME = 200;
    /** Control characters, and those that turn what follows around so that a name shows another ending than it has. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

    private final Typesetter typesetter;

    public Intake(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /**
     * A file read.
     *
     * @param notes what was not read or is odd, each a sentence
     */
    public record Taken(FairCopy copy, List<String> notes) {
        public Taken {
            notes = List.copyOf(notes);
        }
    }

    /** What a manuscript and its proof are, from whichever kind of file. */
    private record Read(Manuscript manuscript, Proof proof, List<String> notes) {}

    /**
     * Reads a manuscript within the limits of {@link Limits#UPLOAD} and in bounded time.
     *
     * @throws Unreadable for anything but a sound .docx, .docm or PDF; macros are never run
     */
    public FairCopy read(String name, byte[] bytes, Beside beside) throws Unreadable {
        return take(name, bytes, beside).copy();
    }

    /** As {@link #read}, with what is to be said about the reading itself. */
    public Taken take(String name, byte[] bytes, Beside beside) throws Unreadable {
        refuseLarge(bytes);
        return Bounded.work(() -> taken(facts(name, bytes), bytes, beside));
    }

    /** What a file is, by its content. */
    public static FileFacts facts(String name, byte[] bytes) {
        return new FileFacts(bare(name), FileSort.of(bytes), bytes.length, sha256(bytes));
    }

    /** An art file; when it cannot be used, its trouble says why. */
    public static FairCopy.ArtFile art(String name, byte[] bytes) {
        return ArtReader.read(facts(name, bytes), bytes);
    }

    /**
     * A small JPEG drawn anew from an art file without trouble, so that nothing else of the file is in it.
     *
     * @return empty for a PDF
     */
    public static Optional<byte[]> thumbnail(FairCopy.ArtFile art, byte[] bytes) {
        return ArtReader.thumbnail(art.file(), bytes);
    }

    private Taken taken(FileFacts facts, byte[] bytes, Beside beside) throws Unreadable {
        Read read = read(facts, bytes, beside);
        PoemFinder.Found found =
                new PoemFinder(beside.titles(), beside.starts(), facts.kind() == FileKind.PDF).find(read.manuscript());
        FairCopy copy = new FairCopy(
                facts,
                read.manuscript(),
                read.proof(),
                found.poems(),
                found.front().stream().map(Intake::frontMatter).toList(),
                beside.letter(),
                beside.art(),
                beside.translations(),
                beside.stage());
        return new Taken(copy, read.notes());
    }

    private Read read(FileFacts facts, byte[] bytes, Beside beside) throws Unreadable {
        return switch (facts.kind()) {
            case DOCX, DOCM -> word(bytes, beside.wordRecord());
            case PDF -> pdf(bytes);
            default -> throw Refusals.of(facts.kind(), bytes);
        };
    }

    private Read word(byte[] bytes, boolean wordRecord) throws Unreadable {
        try {
            Manuscript manuscript = DocxReader.read(bytes);
            Manuscript heard = wordRecord ? manuscript : manuscript.withoutWordRecord();
            return new Read(heard, typesetter.set(heard), List.of());
        } catch (DocxUnreadable refused) {
            throw new Unreadable(String.valueOf(refused.getMessage()));
        }
    }

    private static Read pdf(byte[] bytes) throws Unreadable {
        try {
            PdfReading reading = PdfReader.read(bytes);
            return new Read(reading.manuscript(), reading.proof(), reading.notes());
        } catch (PdfUnreadable refused) {
            throw new Unreadable(String.valueOf(refused.getMessage()));
        }
    }

    private static FairCopy.FrontMatter frontMatter(PoemFinder.Front front) {
        return new FairCopy.FrontMatter(
                FairCopy.FrontMatter.Kind.valueOf(front.kind().name()), front.first(), front.last());
    }

    private static void refuseLarge(byte[] bytes) throws Unreadable {
        if (bytes.length > Limits.UPLOAD.file()) {
            throw new Unreadable("This file is larger than " + Limits.UPLOAD.file() / (1024 * 1024)
                    + " MB, which no manuscript of poems should be: take the pictures out, or save it as PDF.");
        }
    }

    /** Without folders of either kind and without what does not show. */
    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .transform(each -> UNSEEN.matcher(each).replaceAll("?"));
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
