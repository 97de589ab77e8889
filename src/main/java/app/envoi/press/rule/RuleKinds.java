package app.envoi.press.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of rule that a call file can name. */
public final class RuleKinds {
    private static final List<RuleKind> ALL = List.of(
            PagesAtMost.KIND,
            EachPoemStartsAPage.KIND,
            FontClasses.KIND,
            TypeSizeAtLeast.KIND,
            TextWordsAtMost.BIO,
            TextWordsAtMost.STATEMENT,
            TextWordsAtMost.COVER_LETTER,
            FormatsAccepted.KIND,
            FormatsPreferred.KIND,
            ArtPagesAtMost.KIND,
            ArtFormats.KIND,
            ArtTextReadable.KIND,
            TranslationPermissionRequired.KIND,
            TranslationOriginalsRequired.KIND);
    private static final Map<String, RuleKind> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(RuleKind::name, Function.identity()));

    private RuleKinds() {}

    /** In the order in which a form offers them. */
    public static List<RuleKind> all() {
        return ALL;
    }

    public static Optional<RuleKind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
