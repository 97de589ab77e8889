package app.envoi.cli;

import app.envoi.press.check.Report;
import app.envoi.press.rule.Verdict;
import app.envoi.words.Words;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What is said of a packet that was built, or that was not. */
record BuildAnswers(Packet packet, Report report, boolean json, boolean colour) {
    Answer refused() {
        if (json) {
            return Answer.line(
                    object(out -> {
                        out.writeStringProperty("error", Words.say("terminal.build.refused"));
                        pages(out);
                    }),
                    Answer.BROKEN);
        }
        return Answer.told(colour, Answer.BROKEN, screen -> {
            report(screen);
            screen.paragraph("", 0, Screen.Ink.STRONG, Words.say("terminal.build.refused"));
        });
    }

    Answer built(String docx, Optional<String> pdf) {
        int code = report.verdict() == Verdict.BROKEN ? Answer.BROKEN : Answer.GOOD;
        if (json) {
            return Answer.line(
                    object(out -> {
                        out.writeStringProperty("out", docx);
                        pdf.ifPresent(name -> out.writeStringProperty("pdf", name));
                        out.writeStringProperty("sha256", packet.copy().file().sha256());
                        pages(out);
                    }),
                    code);
        }
        return Answer.told(colour, code, screen -> {
            report(screen);
            screen.line(Words.say(
                    "terminal.build.written",
                    Screen.harmless(pdf.map(name -> docx + ", " + name).orElse(docx))));
            pdf.ifPresent(name ->
                    packet.missing().forEach(said -> screen.paragraph("", 0, Screen.Ink.PLAIN, Screen.harmless(said))));
        });
    }

    private void report(Screen screen) {
        new ReportText(screen).write(packet.copy().file().name(), report);
    }

    private void pages(JsonGenerator out) {
        out.writeNumberProperty("pages", report.pages().pages());
        out.writeStringProperty("verdict", report.verdict().word());
    }

    private static String object(Consumer<JsonGenerator> content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            out.writeStartObject();
            content.accept(out);
            out.writeEndObject();
        }
        return line.toString();
    }
}
