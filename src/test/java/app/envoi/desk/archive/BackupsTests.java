package app.envoi.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.home.HomeDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private Path home;
    private HikariDataSource source;

    @BeforeEach
    void open() throws Exception {
        home = SampleHome.in(folder.resolve("home"));
        source = HomeDatabase.in(home);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private Backups on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Backups(folder.resolve("backups"), new Backup(home, source, clock), clock);
    }

    private List<LocalDate> days() throws IOException {
        return on(TODAY).kept().stream().map(Backups.Kept::day).toList();
    }

    @Test
    void oneIsDueOnceADayAndItCanBeRestored() throws Exception {
        assertThat(on(TODAY).due()).isTrue();
        on(TODAY).make(new Progress());
        assertThat(on(TODAY).due()).isFalse();
        assertThat(on(TODAY.plusDays(1)).due()).isTrue();
        assertThat(days()).containsExactly(TODAY);
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(new Caretaker(elsewhere, ArchiveTests.CLOCK)
                        .restore(on(TODAY).kept().get(0).file())
                        .faults())
                .isEmpty();
    }

    @Test
    void sevenDaysFourWeeksAndTwelveMonthsStay() {
        List<LocalDate> all =
                Stream.iterate(TODAY, day -> day.minusDays(1)).limit(800).toList();
        assertThat(Backups.wanted(all))
                .contains(TODAY, TODAY.minusDays(6))
                .doesNotContain(TODAY.minusDays(8))
                .contains(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 8))
                .contains(LocalDate.of(2026, 1, 31), LocalDate.of(2025, 4, 30))
                .doesNotContain(LocalDate.of(2025, 3, 31))
                .hasSizeBetween(12, 23);
    }

    @Test
    void whatIsNoLongerWantedGoesAndWhatIsNotOursStays() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        for (int ago = 1; ago <= 20; ago++) {
            Files.createFile(backups.resolve("envoi " + TODAY.minusDays(ago) + ".zip"));
        }
        Files.createFile(backups.resolve("my own.zip"));
        on(TODAY).make(new Progress());
        assertThat(days()).hasSizeLessThan(12).contains(TODAY, TODAY.minusDays(6));
        assertThat(backups.resolve("my own.zip")).exists();
    }

    @Test
    void aClockThatWasSetBackThrowsNothingAwayAndStillMakesOne() throws Exception {
        on(TODAY).make(new Progress());
        LocalDate before = TODAY.minusYears(5);
        assertThat(on(before).due()).isTrue();
        on(before).make(new Progress());
        assertThat(days()).containsExactly(TODAY, before);
    }

    @Test
    void oneThatIsStoppedLeavesNothingBehind() throws Exception {
        Progress progress = new Progress();
        progress.stop();
        assertThatThrownBy(() -> on(TODAY).make(progress)).isInstanceOf(Progress.Stopped.class);
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndTriedAgain() throws Exception {
        Path blocked = Files.createFile(folder.resolve("backups"));
        DailyBackup daily = new DailyBackup(Optional.of(on(TODAY)), JdbcClient.create(source));
        daily.look();
        assertThat(daily.trouble()).contains(blocked.toString());
        Files.delete(blocked);
        daily.look();
        assertThat(daily.trouble()).isEmpty();
        assertThat(daily.kept()).hasSize(1);
        daily.destroy();
    }

    @Test
    void aHomeWhereNobodyLivesIsNotBackedUp() {
        JdbcClient.create(source).sql("delete from owner").update();
        DailyBackup daily = new DailyBackup(Optional.of(on(TODAY)), JdbcClient.create(source));
        daily.look();
        assertThat(daily.kept()).isEmpty();
        assertThat(new DailyBackup(Optional.empty(), JdbcClient.create(source)).folder())
                .isEmpty();
        daily.destroy();
    }
}
