package app.envoi.desk.packet;

import app.envoi.desk.home.Home;
import app.envoi.desk.piece.Artworks;
import app.envoi.desk.piece.Bios;
import app.envoi.desk.piece.Drafts;
import app.envoi.desk.piece.Exposures;
import app.envoi.desk.piece.KeptFiles;
import app.envoi.desk.piece.Permissions;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.Statements;
import app.envoi.press.layout.Typesetter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Where packets are kept, and who works on them. */
@Configuration(proxyBeanMethods = false)
class PacketShelf {
    @Bean
    static Packets packets(JdbcClient jdbc) {
        return new Packets(jdbc);
    }

    @Bean
    static PacketDesk packetDesk(
            Packets packets,
            Bios bios,
            Statements statements,
            JdbcClient jdbc,
            TransactionOperations whole,
            Clock clock) {
        return new PacketDesk(packets, bios, statements, () -> Poet.of(jdbc), whole, clock);
    }

    @Bean
    static LetterWriter letterWriter(JdbcClient jdbc) {
        return new LetterWriter(() -> Poet.of(jdbc).name());
    }

    @Bean
    static PacketMaker packetMaker(
            Pieces pieces, Drafts drafts, Artworks artworks, Permissions permissions, LetterWriter letters) {
        return new PacketMaker(
                new PacketMaker.Cabinet(pieces, drafts, artworks, permissions), Typesetter.standard(), letters);
    }

    @Bean
    static Builds builds(JdbcClient jdbc) {
        return new Builds(jdbc);
    }

    @Bean
    static Bindery bindery(Home home, KeptFiles kept, Builds builds, TransactionOperations whole, Clock clock) {
        return new Bindery(home.folder(), kept, builds, whole, clock);
    }

    @Bean
    static Guards houseGuards(Pieces pieces, Exposures exposures, Permissions permissions, Clock clock) {
        return new HouseGuards(pieces, exposures, permissions, clock);
    }
}
