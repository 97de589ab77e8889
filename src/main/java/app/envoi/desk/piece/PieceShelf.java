package app.envoi.desk.piece;

import app.envoi.desk.home.Home;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.layout.Typesetter;
import java.time.Clock;
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
        return new Scribe(
                pieces, drafts, text -> proofs.pull(text, HouseStyle.PLAIN).pages(), whole, clock);
    }

    @Bean
    static KeptFiles keptFiles(Home home, JdbcClient jdbc, Clock clock) {
        return new KeptFiles(home.folder().resolve("files"), jdbc, clock);
    }

    @Bean
    static Artworks artworks(JdbcClient jdbc, KeptFiles files) {
        return new Artworks(jdbc, files);
    }

    @Bean
    static Curator curator(Scribe scribe, Artworks artworks, KeptFiles files, TransactionOperations whole) {
        return new Curator(scribe, artworks, files, whole);
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
