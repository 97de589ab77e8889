package app.envoi.attack;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;

import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import app.envoi.press.pdf.PdfWriter;
import app.envoi.press.picture.PagePicture;
import app.envoi.press.rule.FairCopy.ArtFile;
import com.sun.management.OperatingSystemMXBean;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** The JVM that is attacked: says of each attack how much work it caused and what the answer was, and at the end what was opened. */
final class Target {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Intake INTAKE = new Intake(Typesetter.standard());
    private static final byte[] GOOD =
            docx(p("The Sick Rose"), p("O Rose, thou art sick!")).build();

    private Target() {}

    /** @param args the folder with the files, each named by its number and its door */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        String asEver = answer(Attack.Door.MANUSCRIPT, GOOD, folder);
        try (Recording watch = new Recording()) {
            for (String deed : List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite")) {
                watch.enable(deed).withoutThreshold();
            }
            watch.start();
            for (Path file : files(folder)) {
                String[] name = file.getFileName().toString().split(" ");
                byte[] attack = bytes(file);
                long before = MACHINE.getProcessCpuTime();
                String answer = answer(Attack.Door.valueOf(name[1]), attack, folder);
                say("attack", name[0], String.valueOf((MACHINE.getProcessCpuTime() - before) / 1_000_000), answer);
                if (!answer(Attack.Door.MANUSCRIPT, GOOD, folder).equals(asEver)) {
                    say("spoiled", name[0]);
                }
            }
            watch.stop();
            opened(watch, folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("attacks"))) {
            return files.sorted().toList();
        }
    }

    /** By a stream, whose name the watch sees. */
    private static byte[] bytes(Path file) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }

    /** What has no path is what this says. */
    private static void opened(Recording watch, Path folder) throws IOException {
        Path events = folder.resolve("watch.jfr");
        watch.dump(events);
        try (RecordingFile file = new RecordingFile(events)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (!event.hasField("path")) {
                    say("called", String.valueOf(event.getString("host")));
                } else if (event.getString("path") != null) {
                    say("opened", event.getString("path"));
                }
            }
        }
    }

    private static String answer(Attack.Door door, byte[] file, Path folder) throws Exception {
        try {
            return switch (door) {
                case MANUSCRIPT -> read(INTAKE.take("stranger.docx", file, Beside.NOTHING));
                case ART -> art(file);
                case FONT -> font(file, folder);
            };
        } catch (Unreadable refused) {
            return "refused: " + refused.getMessage();
        }
    }

    private static String read(Intake.Taken taken) {
        Manuscript manuscript = taken.copy().manuscript();
        String text = String.join(
                " / ",
                manuscript.paragraphs().stream().limit(20).map(Paragraph::text).toList());
        return "read: " + manuscript.paragraphs().size() + " paragraphs, "
                + text.substring(0, Math.min(300, text.length())) + "; unsupported " + manuscript.unsupported()
                + "; notes " + taken.notes();
    }

    private static String art(byte[] file) {
        ArtFile art = Intake.art("stranger.png", file);
        if (!art.trouble().isEmpty()) {
            return "refused: " + art.trouble();
        }
        return "read: " + art.width() + " by " + art.height() + ", shown "
                + Intake.thumbnail(art, file).isPresent();
    }

    /** In the poet's own folder of fonts, measured and put into a PDF. */
    private static String font(byte[] file, Path folder) throws Exception {
        Path fonts = Files.createTempDirectory(folder, "fonts");
        Files.write(fonts.resolve("stranger.ttf"), file);
        Type type = new Type(FontAttacks.FAMILY, Length.points(12));
        Manuscript manuscript = Manuscript.of(
                PageSetup.LETTER,
                Running.NONE,
                List.of(new Paragraph(0, ParagraphFormat.PLAIN, List.of(new Inline.Run("A Rose", type)), type)));
        try {
            FontBook.lay(fonts);
            Proof proof = Typesetter.standard().set(manuscript);
            byte[] pdf = PdfWriter.write(proof, Properties.NONE);
            PagePicture.png(proof.pages().get(0), List.of(), 96);
            return FontBook.standard().grade(FontAttacks.FAMILY) + ", "
                    + read(INTAKE.take("made.pdf", pdf, Beside.NOTHING));
        } finally {
            FontBook.lay(folder.resolve("nowhere"));
        }
    }

    private static void say(String... words) {
        System.out.println(String.join("\t", words).replaceAll("[\\r\\n]+", " "));
    }
}
