package app.envoi.desk.today;

import app.envoi.desk.today.Closings.Closing;
import app.envoi.desk.web.Moments;
import app.envoi.words.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of calls that close within a year. */
@Component
class CallDiary implements Diary {
    private static final int A_YEAR = 366;
    private final Closings closings;
    private final Moments moments;

    CallDiary(Closings closings, Moments moments) {
        this.closings = closings;
        this.moments = moments;
    }

    @Override
    public List<Occasion> occasions() {
        return closings.within(A_YEAR).stream().map(this::occasion).toList();
    }

    private Occasion occasion(Closing closing) {
        return new Occasion(
                Occasion.Kind.CLOSING,
                "closing-" + closing.call().id() + "-" + closing.day(),
                closing.day(),
                closing.moment(),
                Words.say("day.closing", closing.call().title()),
                midnight(closing),
                "/calls/" + closing.call().id());
    }

    private String midnight(Closing closing) {
        return closing.moment()
                .map(moment -> Words.say(
                        "day.closing.zone", closing.place(), moments.day(closing.day()), moments.exact(moment)))
                .orElseGet(() -> Words.say("day.closing.unzoned", moments.day(closing.day())));
    }
}
