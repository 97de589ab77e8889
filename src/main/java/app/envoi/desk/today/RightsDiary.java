package app.envoi.desk.today;

import app.envoi.desk.submission.Publication;
import app.envoi.desk.submission.Publications;
import app.envoi.desk.web.Moments;
import app.envoi.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of rights that return to the poet. */
@Component
class RightsDiary implements Diary {
    private final Publications publications;
    private final Moments moments;

    RightsDiary(Publications publications, Moments moments) {
        this.publications = publications;
        this.moments = moments;
    }

    @Override
    public List<Occasion> occasions() {
        return publications.all().stream()
                .flatMap(each -> each.rightsBack().map(day -> occasion(each, day)).stream())
                .toList();
    }

    private Occasion occasion(Publication publication, LocalDate day) {
        return new Occasion(
                Occasion.Kind.RIGHTS,
                "rights-" + publication.id(),
                day,
                Optional.empty(),
                Words.say("day.rights", publication.title()),
                publication
                        .on()
                        .map(on -> Words.say("day.rights.out", publication.place(), moments.day(on)))
                        .orElse(publication.place()),
                "/record");
    }
}
