package app.envoi.desk.submission;

import app.envoi.desk.packet.Builds;
import app.envoi.desk.piece.Drafts;
import app.envoi.press.guideline.Calls;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Where what is out is kept. */
@Configuration(proxyBeanMethods = false)
class OutTray {
    @Bean
    static Books books(JdbcClient jdbc) {
        return Books.on(jdbc);
    }

    @Bean
    static Submissions submissions(Books books) {
        return books.submissions();
    }

    @Bean
    static Happenings happenings(Books books) {
        return books.happenings();
    }

    @Bean
    static Notices notices(Books books) {
        return books.notices();
    }

    @Bean
    static Answers answers(JdbcClient jdbc) {
        return new Answers(jdbc);
    }

    @Bean
    static Letters letters(Books books) {
        return books.letters();
    }

    @Bean
    static Publications publications(JdbcClient jdbc) {
        return new Publications(jdbc);
    }

    @Bean
    static NoticeWriter noticeWriter(JdbcClient jdbc) {
        return new NoticeWriter(jdbc);
    }

    @Bean
    static OutWhereabouts outWhereabouts(JdbcClient jdbc) {
        return new OutWhereabouts(jdbc);
    }

    @Bean
    static OutGuards outGuards(Books books, Publications publications, Clock clock) {
        return new OutGuards(books.submissions(), publications, clock);
    }

    @Bean
    static SubmissionPages.Beside beside(Builds builds, Calls calls, NoticeWriter writer) {
        return new SubmissionPages.Beside(builds, calls, writer);
    }

    @Bean
    static SentPages.Packed packed(Builds builds, Drafts drafts) {
        return new SentPages.Packed(builds, drafts);
    }

    @Bean
    static Audit submissionAudit(Books books, TransactionOperations whole) {
        return Audit.beside(books, whole);
    }

    @Bean
    static Secretary secretary(Books books, TransactionOperations whole, Clock clock) {
        return new Secretary(books, whole, clock);
    }
}
