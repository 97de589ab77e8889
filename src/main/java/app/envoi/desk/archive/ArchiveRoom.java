package app.envoi.desk.archive;

import app.envoi.desk.home.Home;
import app.envoi.desk.home.HomeFolder;
import app.envoi.desk.home.Reopening;
import app.envoi.desk.packet.Poet;
import app.envoi.desk.submission.Audit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where what is kept is copied, checked and brought back. */
@Configuration(proxyBeanMethods = false)
class ArchiveRoom {
    @Bean
    static SettingsPages.Keeping keeping(
            Home home, DataSource source, Audit audit, SettingsPages.Return back, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(source);
        return new SettingsPages.Keeping(
                () -> Poet.of(jdbc),
                new Export(source, clock),
                new CommonRecord(jdbc),
                new Backup(home.folder(), source, clock),
                new Inspection(home.folder(), source),
                audit,
                back);
    }

    @Bean
    static SettingsPages.Return back(Reopening reopening, Environment settings) {
        return new SettingsPages.Return(settings.matchesProfiles("!postgres"), reopening);
    }

    /** @param named the folder for backups; empty for the usual one, {@code off} for none */
    @Bean
    static DailyBackup dailyBackup(
            @Value("${envoi.backups:}") String named,
            Home home,
            SettingsPages.Keeping keeping,
            JdbcClient jdbc,
            Clock clock) {
        boolean off = named.equals("off") || named.equals("false");
        Path folder = named.isBlank() ? HomeFolder.of("").backups(home.folder()) : Path.of(named);
        Backups backups = new Backups(folder.toAbsolutePath().normalize(), keeping.backup(), clock);
        return new DailyBackup(off ? Optional.empty() : Optional.of(backups), jdbc);
    }
}
