package app.envoi.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the poet reads stands in the bundles, where it can be translated, and nowhere in the Java of the desk and the terminal. */
class SentencesTests {
    private static final List<Path> SPEAKING =
            List.of(Path.of("src/main/java/app/envoi/desk"), Path.of("src/main/java/app/envoi/cli"));

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,.;:’]? [\\p{L}(“{]|[\\p{L}”)] .*[.?!]$");
    /** What is heard where a value is put in. */
    private static final String VALUE = "value";

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} | \\p{L}{2,}");
    private static final Pattern SPOKEN = Pattern.compile("^\\s*[\\p{Lu}“]|[.?!]$");
    private static final Pattern QUERY = Pattern.compile(
            "\\b(select|insert|update|delete|values|where|order by|group by|from"
                    + "|fetch|alter|backup to|checkpoint|exists|is not null|restart with|between|and|desc)\\b|:\\w+|\\w\\.\\w+,|[a-z]_[a-z]");
    /** The log, failures of our own that no page shows, patterns, and names of threads. */
    private static final Pattern UNREAD_CALL = Pattern.compile(
            "LOG\\.\\w+|.*\\b(compile|matches|replaceAll|replaceFirst|ofPattern|formatted|select|sql|query|words)");

    private static final Pattern UNREAD_MADE = Pattern.compile(
            "IllegalStateException|IllegalArgumentException|UncheckedIOException|UnsupportedOperationException"
                    + "|BadCredentialsException|PageNotFound|Thread");

    /** What may stand in Java all the same, by the class that it stands in, with the reason. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("ArchiveSchema", "an archive explains itself in the same words everywhere"),
            Map.entry("Export", "an archive explains itself in the same words everywhere"),
            Map.entry("Backup", "the name of a file in every backup"),
            Map.entry("Backups", "the name by which a backup is found again"),
            Map.entry("PacketDesk", "the name of a sitting, which nobody sees"),
            Map.entry("Terminal", "the program's name and version"),
            Map.entry("SafeName", "the name of a file in every backup"),
            Map.entry("Bindery", "the name of a file beside every packet that was built"),
            Map.entry("Handover", "the name of a file beside every packet that was built"),
            Map.entry("SheetLists", "headings of columns, which bringing a sheet in knows again"),
            Map.entry("GoalSheet", "headings of columns, as of the other sheets"),
            Map.entry("Column", "headings that sheets of others have"),
            Map.entry("Outcome", "words that sheets and portals of others have"),
            Map.entry("PortalReader", "words that portals have"),
            Map.entry("BrowserName", "names of programs"),
            Map.entry("HomeFolder", "the name of a folder of the system"),
            Map.entry("StartFailures", "a command as it is typed"),
            Map.entry("Layout", "the name of a font"),
            Map.entry("Table", "a word of the database"),
            Map.entry("WarmUp", "a poem that nobody sees"),
            Map.entry("Rehearsal", "a poem that nobody sees"),
            Map.entry("Board", "markup of a mark"),
            Map.entry("OwnerCheck", "caught before a page is made"),
            Map.entry("PieceUnknown", "answered by the page for an address where nothing is"),
            Map.entry("PacketUnknown", "answered by the page for an address where nothing is"),
            Map.entry("SubmissionUnknown", "answered by the page for an address where nothing is"),
            Map.entry("NoticeUnknown", "answered by the page for an address where nothing is"));

    private static boolean isSentence(String text) {
        boolean query = QUERY.matcher(text).find() && !SPOKEN.matcher(text).find();
        return SENTENCE.matcher(text).find()
                && WORDS.matcher(text.replace(VALUE, "")).find()
                && !query;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : SPEAKING) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static Iterable<? extends CompilationUnitTree> parsed(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            return task.parse();
        }
    }

    /** Gathers what is said in a source, each with the class that says it. */
    private static final class Ear extends TreeScanner<Void, Void> {
        private final String speaker;
        private final Set<String> heard = new TreeSet<>();

        Ear(CompilationUnitTree unit) {
            speaker = Path.of(unit.getSourceFile().getName())
                    .getFileName()
                    .toString()
                    .replace(".java", "");
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            scan(call.getMethodSelect(), none);
            return UNREAD_CALL
                            .matcher(call.getMethodSelect().toString().replaceAll("\\s", ""))
                            .matches()
                    ? null
                    : scan(call.getArguments(), none);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            return UNREAD_MADE.matcher(made.getIdentifier().toString()).matches()
                    ? null
                    : super.visitNewClass(made, none);
        }

        /** What is put together is heard as one. */
        @Override
        public Void visitBinary(BinaryTree sum, Void none) {
            if (sum.getKind() != Tree.Kind.PLUS) {
                return super.visitBinary(sum, none);
            }
            hear(joined(sum));
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text) {
                hear(text);
            }
            return null;
        }

        private String joined(ExpressionTree part) {
            if (part instanceof LiteralTree literal) {
                return String.valueOf(literal.getValue());
            }
            if (part instanceof ParenthesizedTree inner) {
                return joined(inner.getExpression());
            }
            if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return joined(sum.getLeftOperand()) + joined(sum.getRightOperand());
            }
            scan(part, null);
            return VALUE;
        }

        private void hear(String text) {
            if (isSentence(text)) {
                heard.add(speaker + ": " + text.strip());
            }
        }
    }

    @Test
    void theDeskAndTheTerminalSayOnlyWhatStandsInTheBundles() throws IOException {
        List<String> said = new ArrayList<>();
        Set<String> excused = new TreeSet<>();
        for (CompilationUnitTree unit : parsed(sources())) {
            Ear ear = new Ear(unit);
            ear.scan(unit, null);
            if (!REASONS.containsKey(ear.speaker)) {
                said.addAll(ear.heard);
            } else if (!ear.heard.isEmpty()) {
                excused.add(ear.speaker);
            }
        }
        assertThat(said).isEmpty();
        assertThat(excused).as("each of the reasons is needed").isEqualTo(new TreeSet<>(REASONS.keySet()));
    }

    @Test
    void aSentenceIsHeardHoweverItIsPutTogether() {
        for (String said : List.of(
                "Nothing was changed.",
                "the file “value” is missing",
                "written in another window",
                "Submission value to value",
                "draft value again",
                "page value",
                "value is no fee that can be read.")) {
            assertThat(isSentence(said)).as(said).isTrue();
        }
        for (String unsaid : List.of(
                "select title from piece p where current_draft > 0",
                " and s.id in (value) order by s.id",
                "s.sent_on desc nulls first, s.id desc",
                "value value",
                "redirect:/out/value")) {
            assertThat(isSentence(unsaid)).as(unsaid).isFalse();
        }
    }
}
