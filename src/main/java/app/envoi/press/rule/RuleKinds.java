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
            PagesAtLeast.KIND,
            PoemCount.AT_MOST,
            PoemCount.AT_LEAST,
            PoemLines.AT_MOST,
            PoemLines.AT_LEAST,
            LinesPerPage.KIND,
            LineCharacters.KIND,
            TextWidth.KIND,
            WordTotal.KIND,
            WordsPerPoem.KIND,
            TitleWords.KIND,
            EachPoemStartsAPage.KIND,
            PoemFitsAPage.KIND,
            ContinuationIndicated.KIND,
            PoemTitleRequired.KIND,
            FontClasses.KIND,
            FontsAllowed.KIND,
            TypeSizeAtLeast.KIND,
            TypeSizeOneOf.KIND,
            LineSpacing.KIND,
            MarginsAsked.EXACT,
            MarginsAsked.AT_LEAST,
            Paper.KIND,
            PageNumbersRequired.KIND,
            RunningForbidden.KIND,
            ImagesForbidden.KIND,
            TabsForbidden.KIND,
            FormatsAccepted.KIND,
            FormatsPreferred.KIND,
            FormatsRefused.DISCOURAGED,
            FormatsRefused.REJECTED,
            SingleDocument.KIND,
            OnePoemPerFile.KIND,
            FileName.KIND,
            AnonymousManuscript.KIND,
            AnonymousFileName.KIND,
            CoverPage.NAMELESS,
            CoverPage.REQUIRED,
            NameOnEveryPage.KIND,
            ContactBlock.KIND,
            ContactForbidden.KIND,
            TextRequired.BIO,
            TextForbidden.BIO,
            TextWordsAtMost.BIO,
            TextWordsAtLeast.BIO,
            BioSentences.KIND,
            BioThirdPerson.KIND,
            TextRequired.STATEMENT,
            TextWordsAtMost.STATEMENT,
            TextWordsAtLeast.STATEMENT,
            TextRequired.COVER_LETTER,
            TextForbidden.COVER_LETTER,
            TextWordsAtMost.COVER_LETTER,
            LetterInDocument.KIND,
            TitlesListed.IN_LETTER,
            TitlesListed.ON_COVER_PAGE,
            PageHeaded.CONTENTS,
            PageHeaded.ACKNOWLEDGMENTS,
            PageHeaded.NO_ACKNOWLEDGMENTS,
            TranslationPermissionRequired.KIND,
            TranslationOriginalsRequired.KIND,
            ArtPagesAtMost.KIND,
            ArtItems.AT_MOST,
            ArtItems.AT_LEAST,
            ArtFormats.KIND,
            ArtRefused.KIND,
            ArtResolution.KIND,
            ArtPixels.AT_LEAST,
            ArtPixels.AT_MOST,
            ArtFileSize.KIND,
            ArtOrientation.KIND,
            ArtSeparate.KIND,
            ArtAnonymous.KIND,
            ArtTextReadable.KIND);
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
