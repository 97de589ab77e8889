package app.envoi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.packet.PacketDesk;
import app.envoi.desk.packet.PacketId;
import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Scribe;
import app.envoi.desk.piece.Wording;
import app.envoi.desk.submission.Channel;
import app.envoi.desk.submission.Dispatch;
import app.envoi.desk.submission.Secretary;
import app.envoi.desk.submission.SentPiece;
import app.envoi.desk.submission.SubmissionId;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However much the poet keeps, a page asks the database no more often. */
class GrowthTests {
    private static final List<String> PAGES = List.of(
            "/",
            "/poems",
            "/packets",
            "/packets/1",
            "/out",
            "/out/poems",
            "/out/list",
            "/out/1",
            "/out/notices",
            "/record");

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @Test
    void noPageAsksMoreOftenWhenThereIsMoreToShow() throws CallUnreadable {
        envoi.poet();
        PacketId packet = envoi.part(PacketDesk.class)
                .begin(envoi.part(Calls.class).find("the-margins-lineages").orElseThrow(), List.of());
        assertThat(packet).isEqualTo(new PacketId(1));

        grow(3);
        Map<String, Integer> few = asked();
        grow(9);

        assertThat(asked()).isEqualTo(few);
        assertThat(envoi.poet().open("/out/notices").html().select("main").text())
                .contains("Poem 2 of 9", "Journal 9 of 9");
    }

    /** Poems in the packet and others beside it, all of them out, and the first of them accepted by one journal and owed to the rest. */
    private static void grow(int many) {
        List<SentPiece> poems = new ArrayList<>();
        for (int i = 1; i <= 2 * many; i++) {
            poems.add(poem("Poem " + i + " of " + many));
        }
        List<PieceId> chosen = poems.stream().limit(many).map(SentPiece::piece).toList();
        envoi.part(PacketDesk.class).add(new PacketId(1), chosen);
        Secretary secretary = envoi.part(Secretary.class);
        List<SubmissionId> sent = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            sent.add(secretary.send(
                    Dispatch.byHand(
                            "Journal " + i + " of " + many,
                            "Spring",
                            Channel.SUBMITTABLE,
                            List.of(poems.get(0), poems.get(1), poems.get(i + many - 1))),
                    Secretary.Word.on(LocalDate.of(2026, 1, 1))));
        }
        secretary.accept(sent.get(0), chosen.subList(0, 2), Secretary.Word.on(LocalDate.of(2026, 2, 1)));
    }

    private static SentPiece poem(String title) {
        PieceId id = envoi.part(Scribe.class)
                .start(Kind.POEM, Wording.of(title, title + "\nand a line\n"), Draft.Origin.TYPED, "")
                .id();
        return new SentPiece(id, title);
    }

    private static Map<String, Integer> asked() {
        Map<String, Integer> asked = new TreeMap<>();
        try (Questions questions = new Questions()) {
            for (String page : PAGES) {
                envoi.poet().open(page);
                asked.put(
                        page,
                        questions
                                .of(() -> assertThat(envoi.poet().open(page).status())
                                        .isEqualTo(200))
                                .size());
            }
        }
        assertThat(asked.values()).allMatch(count -> count > 0);
        return asked;
    }
}
