package app.envoi.desk.piece;

import app.envoi.desk.home.Home;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.layout.Typesetter;
import java.time.Clock;
import java.util.function.ToIntFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Where the pieces and what stands beside them are kept. */
@Configuration(proxyBeanMethods = false)
class PieceShelf {
    @Bean
    static Drafts drafts(JdbcClient jdbc) {
        return new Drafts(jdbc);
    }

    @Bean
    static Pieces pieces(JdbcClient jdbc, Drafts drafts) {
        return new Pieces(jdbc, drafts);
    }

    @Bean
    static ProofRoom proofRoom() {
        return new ProofRoom(Typesetter.standard());
    }

    @Bean
    static Scribe scribe(Pieces pieces, Drafts drafts, ProofRoom proofs, TransactionOperations whole, Clock clock) {
        ToIntFunction<Wording> pages = wording ->
                wording.isBlank() ? 0 : proofs.pull(wording, HouseStyle.PLAIN).pages();
        return new Scribe(pieces, drafts, pages, whole, clock);
    }

    @Bean
    static KeptFiles keptFiles(Home home, JdbcClient jdbc, Clock clock) {
        return new KeptFiles(home.folder().resolve("files"), jdbc, clock);
    }

    @Bean
    static Exposures exposures(JdbcClient jdbc) {
        return new Exposures(jdbc);
    }

    @Bean
    static Permissions permissions(JdbcClient jdbc) {
        return new Permissions(jdbc);
    }

    @Bean
    static Bios bios(JdbcClient jdbc, Clock clock) {
        return new Bios(jdbc, clock);
    }

    @Bean
    static Statements statements(JdbcClient jdbc, Clock clock) {
        return new Statements(jdbc, clock);
    }
}
