package app.envoi.desk.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/** Parts a long list of numbers, so that no statement names more of them than a database likes. */
final class Stretches {
    private static final int MOST = 500;

    private Stretches() {}

    static <T> List<List<Long>> of(Collection<T> all, ToLongFunction<T> number) {
        List<Long> numbers = all.stream().mapToLong(number).boxed().toList();
        List<List<Long>> stretches = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += MOST) {
            stretches.add(numbers.subList(from, Math.min(from + MOST, numbers.size())));
        }
        return stretches;
    }
}
