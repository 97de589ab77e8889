package app.envoi.desk.today;

import app.envoi.desk.submission.Expectation;
import app.envoi.desk.submission.Notices;
import app.envoi.desk.submission.Submission;
import app.envoi.desk.submission.Submissions;
import app.envoi.desk.today.Occasion.Kind;
import app.envoi.desk.web.Moments;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of what is out: replies expected, queries due, notices owed. */
@Component
class OutDiary implements Diary {
    private final Submissions submissions;
    private final Notices notices;
    private final Moments moments;
    private final Clock clock;

    OutDiary(Submissions submissions, Notices notices, Moments moments, Clock clock) {
        this.submissions = submissions;
        this.notices = notices;
        this.moments = moments;
        this.clock = clock;
    }

    @Override
    public List<Occasion> occasions() {
        List<Occasion> days = new ArrayList<>(owed());
        for (Submission out : submissions.out()) {
            out.sent().ifPresent(sent -> days.addAll(awaited(out, sent)));
        }
        return days;
    }

    /** A notice is due today, whatever the day. */
    private List<Occasion> owed() {
        LocalDate today = LocalDate.now(clock);
        return notices.owed().stream()
                .map(notice -> {
                    String journal = submissions.open(notice.submission()).addressee();
                    return new Occasion(
                            Kind.NOTICE,
                            "notice-" + notice.id(),
                            today,
                            Optional.empty(),
                            Words.say("day.notice", journal),
                            Words.say(
                                    "day.notice.since",
                                    moments.day(LocalDate.ofInstant(notice.since(), clock.getZone()))),
                            "/out/notices#notice-" + notice.id());
                })
                .toList();
    }

    private List<Occasion> awaited(Submission out, LocalDate sent) {
        Expectation.Days expected =
                out.dispatch().expectation().from(sent, out.dispatch().period());
        List<Occasion> days = new ArrayList<>();
        expected.latest().ifPresent(day -> days.add(occasion(Kind.REPLY, "reply", day, out, sent)));
        expected.query()
                .or(() -> expected.latest().map(day -> day.plusDays(1)))
                .ifPresent(day -> days.add(occasion(Kind.QUERY, "query", day, out, sent)));
        return days;
    }

    private Occasion occasion(Kind kind, String key, LocalDate day, Submission out, LocalDate sent) {
        return new Occasion(
                kind,
                key + "-" + out.id(),
                day,
                Optional.empty(),
                Words.say("day." + key, out.addressee()),
                Words.say("day.sent", moments.day(sent)),
                "/out/" + out.id());
    }
}
