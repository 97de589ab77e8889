package app.envoi.desk.submission;

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
    static Letters letters(Books books) {
        return books.letters();
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
    static Audit submissionAudit(Books books) {
        return new Audit(books);
    }

    @Bean
    static Secretary secretary(Books books, TransactionOperations whole, Clock clock) {
        return new Secretary(books, whole, clock);
    }
}
