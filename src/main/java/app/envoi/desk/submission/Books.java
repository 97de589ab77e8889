package app.envoi.desk.submission;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The books that the secretary keeps. */
record Books(Submissions submissions, Happenings happenings, Notices notices, Letters letters) {
    static Books on(JdbcClient jdbc) {
        return new Books(new Submissions(jdbc), new Happenings(jdbc), new Notices(jdbc), new Letters(jdbc));
    }
}
