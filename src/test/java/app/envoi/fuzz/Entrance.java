package app.envoi.fuzz;

import app.envoi.desk.archive.ArchiveDoor;
import app.envoi.desk.exchange.SheetDoor;
import app.envoi.desk.submission.MailDoor;
import app.envoi.press.check.Checker;
import app.envoi.press.check.Excuses;
import app.envoi.press.check.Report;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxUnreadable;
import app.envoi.press.docx.Mender;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallReader;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.CallWriter;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Extractor;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.pdf.RawPdf;
import app.envoi.press.rtf.RtfReader;
import app.envoi.press.rtf.RtfUnreadable;
import app.envoi.press.rule.FairCopy;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A way by which what a stranger wrote comes in. Each answers, or refuses with the exception that it declares; anything else is a finding. */
enum Entrance {
    /** A whole file, as it is dropped on the page: read, judged, and mended where that can be. */
    DOCX(".docx", ".docm") {
        @Override
        void take(byte[] input) throws Exception {
            checked("stranger.docx", input);
        }
    },
    /** The text of a Word file in a sound package, so that no broken zip stands before it. */
    WORD_TEXT("word/document.xml") {
        @Override
        void take(byte[] input) throws Exception {
            checked("stranger.docx", WordPart.TEXT.in(input));
        }
    },
    /** The styles of a Word file, under a text that uses them. */
    WORD_STYLES("word/styles.xml") {
        @Override
        void take(byte[] input) throws Exception {
            checked("stranger.docx", WordPart.STYLES.in(input));
        }
    },
    PDF(".pdf") {
        @Override
        void take(byte[] input) throws Exception {
            checked("stranger.pdf", input);
        }

        /** With a font that only its own file can explain, so that the classes for that are there before any time is counted. */
        @Override
        byte[] example() {
            return RawPdf.pages("BT /F1 12 Tf 72 700 Td (O Rose) Tj ET")
                    .replace(
                            3,
                            "<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor << /Type /FontDescriptor /Flags 4 /FontFile2 7 0 R >> >>")
                    .bytes();
        }
    },
    PICTURE(".png", ".gif", ".jpg") {
        @Override
        void take(byte[] input) {
            Intake.art("stranger.png", input);
        }
    },
    /** A call file; what can be read is written again, and must then read as the same. */
    CALL(".yml") {
        @Override
        void take(byte[] input) {
            try {
                Call call = CallReader.read("stranger", text(input));
                Call again = CallReader.read("stranger", CallWriter.write(call));
                require(again.equals(call), "a call is not the same when it is written and read");
            } catch (CallUnreadable refused) {
                require(!refused.problems().isEmpty(), "a call is refused without a reason");
            }
        }
    },
    /** The text of a guidelines page, pasted. */
    GUIDELINES(".yml", ".txt") {
        @Override
        void take(byte[] input) {
            String page = text(input);
            Extractor.read(page.substring(0, Math.min(page.length(), Extractor.LONGEST)));
        }
    },
    /** Poems as plain text with marks; what was read keeps its words when it is written and read again. */
    POEMS(".txt", ".md") {
        @Override
        void take(byte[] input) {
            for (PoemText poem : PoemText.read(text(input))) {
                List<PoemText> again = PoemText.read(poem.toText());
                require(again.size() <= 1, "one poem comes back as " + again.size());
            }
        }
    },
    RICH_TEXT {
        @Override
        void take(byte[] input) {
            try {
                RtfReader.read(input);
            } catch (RtfUnreadable refused) {
                require(!String.valueOf(refused.getMessage()).isBlank(), "rich text is refused without a reason");
            }
        }

        @Override
        byte[] example() {
            return bytes(
                    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\pard\\b The Sick Rose\\b0\\par O Rose, thou art \\i sick\\i0\\u8212?\\par}");
        }
    },
    SHEET {
        @Override
        void take(byte[] input) {
            SheetDoor.takeSheet(input);
        }

        @Override
        byte[] example() {
            return bytes("Title,Publisher,Method,Date Submitted,Result Date,Status,Notes\n"
                    + "\"Rose; Lamb\",North,Submittable,03/04/2026,,In-Progress,\"=1+1, \"\"so\"\"\"\n");
        }
    },
    PORTAL {
        @Override
        void take(byte[] input) {
            SheetDoor.takePortal(input);
        }

        @Override
        byte[] example() {
            return bytes(
                    "<table><tr><td>Rose, Lamb</td><td>North</td><td>In-Progress</td><td>Mar 4, 2026</td></tr></table>");
        }
    },
    MAIL {
        @Override
        void take(byte[] input) {
            MailDoor.take(input);
        }

        @Override
        byte[] example() {
            return bytes(
                    "From: North <north@example.org>\r\nTo: poet@example.org\r\nSubject: =?utf-8?q?Your_poems?=\r\n"
                            + "Date: Wed, 04 Mar 2026 10:00:00 +0100\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
                            + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThank you, but no.\r\n"
                            + "--b\r\nContent-Type: text/html\r\n\r\n<p>Thank you, but no.</p>\r\n--b--\r\n");
        }
    },
    ARCHIVE {
        @Override
        void take(byte[] input) {
            ArchiveDoor.take(input);
        }

        @Override
        byte[] example() {
            return ArchiveDoor.example();
        }
    };

    private static final Typesetter TYPESETTER = Typesetter.standard();
    private static final Intake INTAKE = new Intake(TYPESETTER);
    private static final Call LINEAGES = lineages();

    private final List<String> seeds;

    Entrance(String... seeds) {
        this.seeds = List.of(seeds);
    }

    /** Endings of the sample files to begin with, or names of the parts in them. */
    List<String> seeds() {
        return seeds;
    }

    /** One more input to begin with; empty where the sample files are enough. */
    byte[] example() {
        return new byte[0];
    }

    /** Takes one input as the program would. */
    abstract void take(byte[] input) throws Exception;

    private static void checked(String name, byte[] file) throws DocxUnreadable {
        try {
            FairCopy copy = INTAKE.read(name, file, Beside.NOTHING);
            Report report = new Checker().check(copy, LINEAGES, Excuses.NONE);
            if (!report.mends().isEmpty() && name.endsWith(".docx")) {
                mended(file, report);
            }
        } catch (Unreadable refused) {
            reasonable(refused);
        }
    }

    private static void mended(byte[] file, Report report) throws Unreadable {
        try {
            INTAKE.read("mended.docx", Mender.mend(file, report.mends()), Beside.NOTHING);
        } catch (DocxUnreadable refused) {
            require(!String.valueOf(refused.getMessage()).isBlank(), "mending is refused without a reason");
        }
    }

    /** A refusal that names what the file is; the one that the guard gives for what nobody foresaw is a finding here. */
    private static void reasonable(Unreadable refused) {
        String sentence = String.valueOf(refused.getMessage());
        require(!sentence.contains("did not expect") && !sentence.contains("takes longer"), sentence);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static Call lineages() {
        try {
            return Calls.in().find("the-margins-lineages").orElseThrow();
        } catch (CallUnreadable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
