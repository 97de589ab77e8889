package app.envoi.desk.check;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The calls that a file can be checked for or built for. */
@Component
public class OpenCalls {
    /** The one that a newcomer sees first. */
    private static final String FIRST = "the-margins-lineages";

    private final Calls calls;
    private final Press.Typefaces typefaces;

    OpenCalls(Calls calls, Press.Typefaces typefaces) {
        this.calls = calls;
        this.typefaces = typefaces;
    }

    public List<Call> all() {
        return calls.shelf().calls().stream()
                .sorted(Comparator.comparing((Call call) -> !call.id().equals(FIRST))
                        .thenComparing(Call::title))
                .toList();
    }

    /** Empty when there is none, or when its file is broken and never was whole. */
    public Optional<Call> find(String id) {
        try {
            return calls.find(id);
        } catch (CallUnreadable e) {
            return Optional.empty();
        }
    }

    /** The call of this id, or the first of all. */
    public Call findOrFirst(String id) {
        return find(id).orElseGet(() -> all().get(0));
    }

    /** What is wrong in call files (file, line, column and why) and font catalogues, a line for each. */
    public List<String> problems() {
        Stream<String> files = calls.shelf().broken().stream()
                .flatMap(broken -> broken.problems().stream())
                .map(Problem::toString);
        return Stream.concat(files, typefaces.problems().stream()).toList();
    }
}
