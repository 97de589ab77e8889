package app.envoi.press.intake;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Patience;
import app.envoi.press.pdf.PdfReader;
import app.envoi.press.rule.FairCopy.ArtFile;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoundedTests {
    @Test
    void workThatIsDoneGivesItsResult() throws Exception {
        assertThat(Bounded.work(() -> "read")).isEqualTo("read");
    }

    @Test
    void whatTheWorkSaysIsPassedOn() {
        assertThatThrownBy(() -> Bounded.work(() -> {
                    throw new Unreadable("This is a spreadsheet.");
                }))
                .hasMessage("This is a spreadsheet.");
    }

    @Test
    void workThatNeverEndsIsGivenUp() {
        assertThatThrownBy(() -> Bounded.work(
                        () -> {
                            new CountDownLatch(1).await();
                            return "";
                        },
                        1))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("takes longer");
    }

    @Test
    void workThatWasGivenUpEnds() throws Exception {
        CompletableFuture<Thread> worker = new CompletableFuture<>();
        assertThatThrownBy(() -> Bounded.work(
                        () -> {
                            worker.complete(Thread.currentThread());
                            while (true) {
                                Patience.ask();
                            }
                        },
                        1))
                .hasMessageContaining("takes longer");

        worker.get().join(10_000);

        assertThat(worker.get().isAlive()).isFalse();
    }

    static Stream<Arguments> longWork() throws Exception {
        byte[] word = docx(p("A line of verse")).build();
        byte[] pdf = IntakeTests.pdf("A line of verse");
        byte[] picture = ArtTests.picture("png", 200, 200);
        Manuscript manuscript = DocxReader.read(word);
        return Stream.of(
                work("a Word file", () -> DocxReader.read(word)),
                work("a PDF", () -> PdfReader.read(pdf)),
                work("pages", () -> Typesetter.standard().set(manuscript)),
                work("a picture", () -> {
                    ArtFile art = ArtReader.picture(Intake.facts("a.png", picture), picture);
                    return art.trouble().isEmpty() ? art : refuse();
                }));
    }

    private static Arguments work(String name, Callable<Object> work) {
        return Arguments.of(name, work);
    }

    private static Object refuse() throws Unreadable {
        throw new Unreadable("This picture was given up.");
    }

    /** Whoever is interrupted before it begins shows that it asks: none of these would take long enough to be given up. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("longWork")
    void everyReaderAsksWhetherAnybodyWaits(String name, Callable<Object> work) throws Exception {
        assertThat(work.call()).isNotNull();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(work::call).isInstanceOf(Exception.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void workThatGoesTooDeepIsRefused() {
        assertThatThrownBy(() -> Bounded.work(() -> deeper(1)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("too deep");
    }

    @Test
    void workThatBreaksIsRefusedWithoutItsInnards() {
        assertThatThrownBy(() -> Bounded.work(() -> {
                    throw new IllegalStateException("at line 7");
                }))
                .isInstanceOf(Unreadable.class)
                .hasMessageNotContaining("line 7");
    }

    private static long deeper(long n) {
        return n < 0 ? n : deeper(n + 1) + 1;
    }
}
