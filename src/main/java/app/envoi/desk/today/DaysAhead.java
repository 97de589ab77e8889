package app.envoi.desk.today;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers the days that the poet has to know of. */
@Component
class DaysAhead {
    private final List<Diary> diaries;

    DaysAhead(List<Diary> diaries) {
        this.diaries = List.copyOf(diaries);
    }

    /** By day. */
    List<Occasion> all() {
        return diaries.stream()
                .flatMap(diary -> diary.occasions().stream())
                .sorted(Comparator.comparing(Occasion::day).thenComparing(Occasion::kind))
                .toList();
    }
}
