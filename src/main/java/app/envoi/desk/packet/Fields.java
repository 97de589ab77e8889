package app.envoi.desk.packet;

import app.envoi.desk.piece.Draft;
import app.envoi.press.compose.CoverLetter;
import app.envoi.press.compose.PoemText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a pattern's fields in braces stand for: {@code {surname}}, {@code {name}}, {@code {title}} of the first piece, {@code {titles}}, {@code {journal}},
 * {@code {call}}, {@code {genre}}, {@code {count}}; in a letter also {@code {poems}}, {@code {bio}}, {@code {statement}}, {@code {reasons}}. A field that is
 * none of these stays as it stands.
 */
record Fields(Map<String, String> values) {
    /** A full stop belongs to the field before it: American print puts it inside the last quotation mark. */
    private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)}(\\.(?!\\S))?");

    Fields {
        values = Map.copyOf(values);
    }

    static Fields of(Packet packet, List<Draft> drafts) {
        List<String> titles =
                drafts.stream().map(draft -> draft.wording().heading()).toList();
        String name = packet.layout().name();
        return new Fields(Map.of(
                "surname", name.substring(name.lastIndexOf(' ') + 1),
                "name", name,
                "titles", String.join(", ", titles),
                "title", titles.stream().findFirst().orElse(""),
                "journal", packet.call().journal(),
                "call", packet.call().name(),
                "genre", "poetry",
                "count", String.format(Locale.ROOT, "%d", titles.size())));
    }

    /** @param poet who signs */
    static Fields ofLetter(Packet packet, List<Draft> drafts, String poet) {
        List<String> names =
                drafts.stream().map(Draft::poemText).map(PoemText::name).toList();
        Map<String, String> values = new HashMap<>(of(packet, drafts).values());
        values.put("name", poet);
        values.put("surname", poet.substring(poet.lastIndexOf(' ') + 1));
        values.put("titles", CoverLetter.titles(names));
        values.put("titles.", names.isEmpty() ? "" : CoverLetter.stopped(CoverLetter.titles(names)));
        values.put("poems", works(drafts));
        values.put("bio", packet.texts().bio());
        values.put("statement", packet.texts().statement());
        return new Fields(values);
    }

    private static String works(List<Draft> drafts) {
        int art = (int) drafts.stream().filter(draft -> !draft.kind().written()).count();
        int poems = drafts.size() - art;
        return Stream.of(
                        poems == 0 && art > 0 ? "" : CoverLetter.these(poems, "poem"),
                        art == 0 ? "" : CoverLetter.these(art, "artwork"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    Fields with(String field, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(field, value);
        return new Fields(more);
    }

    String fill(String pattern) {
        return FIELD.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found)));
    }

    private String value(String field, java.util.regex.MatchResult found) {
        String stop = Optional.ofNullable(found.group(2)).orElse("");
        return Optional.ofNullable(values.get(field + stop))
                .or(() -> Optional.ofNullable(values.get(field)).map(value -> value + stop))
                .orElse(found.group());
    }
}
