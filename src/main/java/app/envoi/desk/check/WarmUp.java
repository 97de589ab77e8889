package app.envoi.desk.check;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.Composition;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.pdf.PdfWriter;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Uses everything once, some seconds after the start and behind everybody's back, so that the first check is as quick as the second. */
@Component
class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final long PAUSE_MILLIS = 3_000;

    private final Samples samples;
    private final Examiner examiner;
    private final OpenCalls calls;
    private final Typesetter typesetter;
    private final boolean wanted;

    WarmUp(
            Samples samples,
            Examiner examiner,
            OpenCalls calls,
            Typesetter typesetter,
            @Value("${envoi.warm-up:true}") boolean wanted) {
        this.samples = samples;
        this.examiner = examiner;
        this.calls = calls;
        this.typesetter = typesetter;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (wanted) {
            Thread thread = new Thread(this::run, "warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void run() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            for (Samples.Sample sample : samples.all()) {
                check(sample.name());
            }
            write();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Unreadable | RuntimeException e) {
            LOG.warn("The warm-up stopped; nothing depends on it.", e);
        }
    }

    private void check(String name) throws Unreadable {
        Upload file = samples.find(name).orElseThrow();
        Envelope envelope = Envelope.of(calls.findOrFirst("").id(), file, Envelope.Enclosed.NOTHING);
        Examination examination = examiner.examine("warm-up", envelope, Optional.empty());
        Examination.Judgement judged = examination.judged().orElseThrow();
        Sheet.of(ReportPage.of(
                judged.call(), judged.copy(), judged.report(), envelope.said().seen()));
        if (!examiner.mends(judged).isEmpty()) {
            examiner.mend(examination);
        }
    }

    private void write() {
        Composition composition =
                new Composer(typesetter).compose(List.of(PoemText.of("Envoi", "Go, little book")), HouseStyle.PLAIN);
        DocxWriter.write(composition.manuscript());
        PdfWriter.write(typesetter.set(composition.manuscript()), composition.manuscript());
    }
}
