package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed (SIGKILL) at any moment while submissions and acceptances that owe several notices are written down: on the next start
 * everything that was acknowledged is there, nothing is there by halves, and nothing contradicts itself. {@code -Denvoi.kills=N} sets how often, for a
 * run as long as one likes.
 */
class SuddenEndTests {
    private static final int KILLS = Integer.getInteger("envoi.kills", 4);
    private static final int LIVES = 8;

    @TempDir
    private Path folder;

    /** What is killed: writes a year into a file and says each number of the record once it is written. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] args) {
            Outbox out = new Outbox(Bench.file(Path.of(args[0])));
            Year year = new Year(out, new Random(Long.parseLong(args[1])), 10);
            for (int step = 0; step < 2_000; step++) {
                year.step();
                System.out.println(out.bench
                        .jdbc()
                        .sql("select max(id) from happening")
                        .query(Long.class)
                        .single());
            }
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAndNothingIsHalfDone() throws Exception {
        Random chance = new Random(20_261_123);
        long acknowledged = 0;
        int kills = 0;
        long most = 0;
        for (; kills < KILLS; kills++) {
            Path database = folder.resolve("life" + kills / LIVES);
            acknowledged = killed(database, chance, kills % LIVES == 0 ? 0 : acknowledged);
            try (Outbox after = new Outbox(Bench.file(database))) {
                long written = after.bench
                        .jdbc()
                        .sql("select coalesce(max(id), 0) from happening")
                        .query(Long.class)
                        .single();
                assertThat(written).isGreaterThanOrEqualTo(acknowledged);
                assertThat(Audit.beside(after.books, after.bench.whole()).faults())
                        .isEmpty();
                most = Math.max(most, mostNoticesForOnePoem(after));
            }
        }
        System.out.println("kills survived: " + kills + ", notices for one poem: up to " + most);
        assertThat(acknowledged).isPositive();
        assertThat(most).as("notices owed for one poem").isGreaterThan(2);
    }

    private static long mostNoticesForOnePoem(Outbox out) {
        return out.bench
                .jdbc()
                .sql("select coalesce(max(n.many), 0) from (select count(*) many from notice_piece group by piece) n")
                .query(Long.class)
                .single();
    }

    /** The last number that the victim acknowledged. */
    private static long killed(Path database, Random chance, long before) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                database.toString(),
                String.valueOf(chance.nextLong())));
        Process victim = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = before;
        int wanted = 8 + chance.nextInt(30);
        try (BufferedReader said = victim.inputReader()) {
            String line = said.readLine();
            for (int seen = 0; line != null; seen++) {
                last = line.matches("\\d+") ? Long.parseLong(line) : last;
                if (seen == wanted) {
                    Thread.sleep(chance.nextInt(12));
                    // Through its handle: killing through the process itself closes the pipe with what was said last.
                    victim.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
        } finally {
            victim.destroyForcibly().waitFor();
        }
        return last;
    }
}
