package app.envoi.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.submission.Channel;
import app.envoi.desk.submission.Outcome;
import app.envoi.desk.submission.Past;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineReaderTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String CHILL_SUBS = "Title,Publisher,Method,Date Submitted,Result Date,Status,Notes\n";

    private static Line line(String text) {
        Sheet sheet = SheetReader.read("tracker.csv", text);
        return LineReader.read(sheet, Mapping.guess(sheet), TODAY).get(0);
    }

    @Test
    void theColumnsOfChillSubsAreKnown() {
        Line line = line(CHILL_SUBS + "Hope; Ladder;,North,Submittable,2025-05-03,2025-06-04,Declined,Kind words\n");
        Past past = line.past().orElseThrow();
        assertThat(past.titles()).containsExactly("Hope", "Ladder");
        assertThat(past.journal()).isEqualTo("North");
        assertThat(past.channel()).isEqualTo(Channel.SUBMITTABLE);
        assertThat(past.sent()).contains(LocalDate.of(2025, 5, 3));
        assertThat(past.remark()).isEqualTo("Kind words");
        assertThat(line.outcome()).contains(Outcome.DECLINED);
        assertThat(line.day()).contains(LocalDate.of(2025, 6, 4));
        assertThat(line.whole()).isTrue();
    }

    @Test
    void anotherSheetIsReadByItsOwnHeadings() {
        Line line = line("Sent;Magazine;Poems;Fee;Via;Outcome\n3.5.2025;North;Hope;3 USD;Moksha;shortlisted\n");
        Past past = line.past().orElseThrow();
        assertThat(past.titles()).containsExactly("Hope");
        assertThat(past.fee()).isEqualByComparingTo(BigDecimal.valueOf(3));
        assertThat(past.currency()).isEqualTo("USD");
        assertThat(past.channel()).isEqualTo(Channel.OTHER_PORTAL);
        assertThat(past.remark()).as("a road that Envoi has no word for").isEqualTo("Sent by: Moksha");
        assertThat(line.outcome()).contains(Outcome.HELD);
    }

    @Test
    void whatCannotBeIsSaid() {
        assertThat(line(CHILL_SUBS + ",North,,2025-05-03,,,\n").troubles()).containsExactly("It names no title.");
        assertThat(line(CHILL_SUBS + "Hope,,,2025-05-03,,,\n").troubles()).containsExactly("It names no journal.");
        assertThat(line(CHILL_SUBS + "Hope,North,,,,Pending,\n").troubles())
                .containsExactly("It does not say when it was sent.");
        assertThat(line(CHILL_SUBS + "Hope,North,,soon,,Pending,\n").troubles())
                .containsExactly("“soon” is no day that can be read.");
        assertThat(line(CHILL_SUBS + "Hope,North,,2026-05-03,,Pending,\n").troubles())
                .containsExactly("The day 3 May 2026 has not come yet.");
        assertThat(line(CHILL_SUBS + "Hope,North,,2025-05-03,2025-05-01,Declined,\n")
                        .troubles())
                .containsExactly("The answer of 1 May 2025 comes before it was sent, on 3 May 2025.");
        assertThat(line("Title,Publisher,Sent,Fee\nHope,North,2025-05-03,3\n").troubles())
                .containsExactly("The fee of 3 has no currency.");
    }

    @Test
    void aWordThatNobodyKnowsIsLeftToThePoet() {
        Sheet sheet = SheetReader.read("x", CHILL_SUBS + "Hope,North,,2025-05-03,2025-06-01,Complete,\n");
        Mapping guessed = Mapping.guess(sheet);
        assertThat(LineReader.read(sheet, guessed, TODAY).get(0).outcome()).isEmpty();
        Mapping told = guessed.with(Map.of("Complete", Outcome.DECLINED));
        assertThat(LineReader.read(sheet, told, TODAY).get(0).outcome()).contains(Outcome.DECLINED);
    }

    @Test
    void wordsOfManyTrackersAreKnown() {
        assertThat(Outcome.of("Rejected")).contains(Outcome.DECLINED);
        assertThat(Outcome.of("personal rejection")).contains(Outcome.DECLINED_PERSONALLY);
        assertThat(Outcome.of("In-Progress")).contains(Outcome.BEING_READ);
        assertThat(Outcome.of("Never Responded")).contains(Outcome.NO_WORD);
        assertThat(Outcome.of("closed without word")).contains(Outcome.NO_WORD);
        assertThat(Outcome.of("Completed"))
                .as("it says that it is over, not how")
                .isEmpty();
        assertThat(Outcome.of("")).isEmpty();
    }

    @Test
    void whatHasNotGoneYetNeedsNoDay() {
        Line line = line(CHILL_SUBS + "Hope,North,,,,Draft,\n");
        assertThat(line.whole()).isTrue();
        assertThat(line.past().orElseThrow().sent()).isEmpty();
    }

    @Test
    void onlyAnAcceptanceOfSeveralAsksWhich() {
        assertThat(line(CHILL_SUBS + "Hope,North,,2025-05-03,2025-06-01,Accepted,\n")
                        .asksPieces())
                .isFalse();
        assertThat(line(CHILL_SUBS + "Hope; Ladder,North,,2025-05-03,2025-06-01,Accepted,\n")
                        .asksPieces())
                .isTrue();
        assertThat(line(CHILL_SUBS + "Hope; Ladder,North,,2025-05-03,2025-06-01,Declined,\n")
                        .asksPieces())
                .isFalse();
    }

    @Test
    void rowsThatTellTheSameWithinADayAreFound() {
        Twins twins = new Twins(List.of());
        Past first = past("The North Review", "Hope; Ladder", "2025-05-03");
        assertThat(twins.of(first, 2)).isEmpty();
        assertThat(twins.of(past("north review", "hope", "2025-05-04"), 3))
                .map(Twins.Twin::row)
                .contains(2);
        assertThat(twins.of(past("North Review", "Hope", "2025-05-06"), 4)).isEmpty();
        assertThat(twins.of(past("South", "Hope", "2025-05-03"), 5)).isEmpty();
        assertThat(twins.of(past("North Review", "Orchard", "2025-05-03"), 6)).isEmpty();
    }

    private static Past past(String journal, String titles, String sent) {
        return line("Title,Publisher,Sent\n" + titles + "," + journal + "," + sent + "\n")
                .past()
                .orElseThrow();
    }
}
