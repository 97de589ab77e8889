package app.envoi.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Where a command's answers go. */
record Output(PrintStream out, PrintStream err, boolean colour) {
    /** Answers for each file in order, printed one by one, so that a long list can be watched; gives the weightiest exit code. */
    int each(List<String> files, Function<FileArgument, Answer> work) {
        AtomicInteger code = new AtomicInteger(Answer.GOOD);
        List<FileArgument> arguments = files.stream().map(FileArgument::new).toList();
        new InOrder(Runtime.getRuntime().availableProcessors())
                .each(arguments, work, answer -> code.accumulateAndGet(print(answer), Math::max));
        return code.get();
    }

    int print(Answer answer) {
        out.print(answer.text());
        out.flush();
        err.print(answer.aside());
        err.flush();
        return answer.code();
    }
}
