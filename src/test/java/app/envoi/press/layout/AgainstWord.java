package app.envoi.press.layout;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.manuscript.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the layout on a folder of files that Word saved, Word's own record of its pages being kept from it. The folder's {@code truth.json} says for each
 * file how many pages Word made ({@code pages}), where each page after the first begins ({@code page_starts}: page, paragraph, character, kind), whether
 * it is {@code simple}, has {@code metric_fonts_only}, and {@code libreoffice_pages}. Run with the folder as argument; {@code --all} lists right files too.
 */
final class AgainstWord {

    private AgainstWord() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean all = List.of(arguments).contains("--all");
        List<Result> results = new ArrayList<>();
        JsonNode truth = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("truth.json")));
        for (Map.Entry<String, JsonNode> entry : truth.properties()) {
            Result result = measure(folder, entry.getKey(), entry.getValue());
            results.add(result);
            if (all || !result.right()) {
                System.out.println(result.told());
            }
        }
        System.out.println(summary("simple, twins", results, result -> result.simple && result.twins));
        System.out.println(summary("simple", results, result -> result.simple));
        System.out.println(summary("twins", results, result -> result.twins));
        System.out.println(summary("others", results, result -> !result.twins));
        System.out.println(summary("all", results, result -> true));
    }

    private static Result measure(Path folder, String name, JsonNode truth) {
        try {
            Manuscript manuscript =
                    DocxReader.read(Files.readAllBytes(folder.resolve(name))).withoutWordRecord();
            return Result.of(name, truth, Typesetter.standard().set(manuscript), manuscript);
        } catch (Exception e) {
            return new Result(name, truth, 0, 0, 0, 0, List.of(e.toString()));
        }
    }

    private static String summary(String name, List<Result> results, Predicate<Result> which) {
        List<Result> chosen = results.stream().filter(which).toList();
        long counts = chosen.stream().filter(Result::rightCount).count();
        long starts = chosen.stream().filter(Result::rightStarts).count();
        long held = chosen.stream().filter(Result::held).count();
        long sharp = chosen.stream().filter(result -> result.low == result.high).count();
        double width = chosen.stream()
                .mapToInt(result -> result.high - result.low)
                .average()
                .orElse(0);
        long office = chosen.stream()
                .filter(result -> result.truth.path("libreoffice_pages").asInt(0) == result.wanted())
                .count();
        return String.format(
                Locale.ROOT,
                "%-14s files %3d  counts %3d  counts and starts %3d  LibreOffice counts %3d  held %3d  sharp %3d  mean width %.2f",
                name,
                chosen.size(),
                counts,
                starts,
                office,
                held,
                sharp,
                width);
    }

    private static final class Result {
        private final String name;
        private final JsonNode truth;
        private final boolean simple;
        private final boolean twins;
        private final int pages;
        private final int low;
        private final int high;
        private final int startsRight;
        private final List<String> notes;

        private Result(String name, JsonNode truth, int pages, int low, int high, int startsRight, List<String> notes) {
            this.name = name;
            this.truth = truth;
            this.simple = truth.path("simple").asBoolean();
            this.twins = truth.path("metric_fonts_only").asBoolean();
            this.pages = pages;
            this.low = low;
            this.high = high;
            this.startsRight = startsRight;
            this.notes = notes;
        }

        static Result of(String name, JsonNode truth, Proof proof, Manuscript manuscript) {
            List<String> notes = new ArrayList<>();
            int right = 0;
            for (JsonNode start : truth.path("page_starts")) {
                int page = start.get(0).asInt();
                Line.Place place =
                        page <= proof.pages().size() ? first(proof.pages().get(page - 1)) : new Line.Place(-2, 0, 0);
                int paragraph = start.get(1).asInt();
                int offset = start.get(2).asInt();
                boolean afterBreak =
                        start.get(3).asString().equals("BR") && place.paragraph() == paragraph + 1 && place.from() == 0;
                boolean same = afterBreak || place.paragraph() == paragraph && Math.abs(place.from() - offset) <= 3;
                right += same ? 1 : 0;
                if (!same) {
                    notes.add(
                            page + ": " + paragraph + "+" + offset + " not " + place.paragraph() + "+" + place.from());
                }
            }
            manuscript.unsupported().stream().sorted().forEach(notes::add);
            PageCount count = proof.count();
            return new Result(name, truth, proof.pages().size(), count.low(), count.high(), right, notes);
        }

        private static Line.Place first(Page page) {
            return page.lines().stream()
                    .filter(line -> line.role() == Line.Role.BODY)
                    .map(Line::place)
                    .findFirst()
                    .orElse(new Line.Place(-2, 0, 0));
        }

        int wanted() {
            return truth.path("pages").asInt();
        }

        boolean rightCount() {
            return pages == wanted();
        }

        boolean rightStarts() {
            return rightCount() && startsRight == truth.path("page_starts").size();
        }

        boolean held() {
            return low <= wanted() && wanted() <= high;
        }

        boolean right() {
            return rightStarts() && held();
        }

        String told() {
            return String.format(
                    Locale.ROOT,
                    "%s %s%s %s%d [%d..%d] Word %d LibreOffice %s %s",
                    name,
                    simple ? "S" : "-",
                    twins ? "M" : "-",
                    rightCount() ? " " : "*",
                    pages,
                    low,
                    high,
                    wanted(),
                    truth.path("libreoffice_pages").asString("?"),
                    notes.size() > 8 ? notes.subList(0, 8) + "…" : notes);
        }
    }
}
