package app.envoi.press.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every kind of rule that a call file can name. A kind's class is loaded when it is first asked for: a call names a few of them. */
public final class RuleKinds {
    private static final List<String> NAMES = List.of(
            "pages-at-most",
            "pages-at-least",
            "poems-at-most",
            "poems-at-least",
            "lines-per-poem-at-most",
            "lines-per-poem-at-least",
            "lines-per-page-at-most",
            "line-characters-at-most",
            "text-width-at-most",
            "words-at-most",
            "words-per-poem-at-most",
            "title-words-at-most",
            "each-poem-starts-a-page",
            "poem-fits-one-page",
            "continuation-indicated",
            "poem-title-required",
            "font-classes",
            "fonts-allowed",
            "type-size-at-least",
            "type-size-one-of",
            "line-spacing",
            "margins",
            "margins-at-least",
            "paper",
            "page-numbers-required",
            "headers-footers-forbidden",
            "images-forbidden",
            "tabs-forbidden",
            "formats-accepted",
            "formats-preferred",
            "formats-discouraged",
            "formats-rejected",
            "single-document",
            "one-poem-per-file",
            "file-name",
            "anonymous-manuscript",
            "anonymous-file-name",
            "anonymous-title-page-required",
            "cover-page-required",
            "name-on-every-page",
            "contact-block-required",
            "contact-block-forbidden",
            "bio-required",
            "bio-forbidden",
            "bio-words-at-most",
            "bio-words-at-least",
            "bio-sentences-at-most",
            "bio-third-person",
            "statement-required",
            "statement-words-at-most",
            "statement-words-at-least",
            "cover-letter-required",
            "cover-letter-forbidden",
            "cover-letter-words-at-most",
            "cover-letter-in-document",
            "titles-in-letter",
            "titles-on-cover-page",
            "table-of-contents-required",
            "acknowledgments-required",
            "acknowledgments-forbidden",
            "translation-permission-required",
            "translation-originals-required",
            "art-pages-at-most",
            "art-items-at-most",
            "art-items-at-least",
            "art-formats",
            "art-formats-rejected",
            "art-resolution-at-least",
            "art-pixels-at-least",
            "art-pixels-at-most",
            "art-file-size-at-most",
            "art-orientation",
            "art-separate-files",
            "art-anonymous",
            "art-text-readable");

    private RuleKinds() {}

    /** In the order in which a form offers them. */
    public static List<RuleKind> all() {
        return NAMES.stream().map(RuleKinds::named).flatMap(Optional::stream).toList();
    }

    /** The names of all kinds, in the same order. */
    public static List<String> names() {
        return NAMES;
    }

    public static Optional<RuleKind> named(String name) {
        return Optional.ofNullable(kind(name));
    }

    private static @Nullable RuleKind kind(String name) {
        RuleKind found = extent(name);
        found = found == null ? poems(name) : found;
        found = found == null ? type(name) : found;
        found = found == null ? file(name) : found;
        found = found == null ? author(name) : found;
        found = found == null ? bio(name) : found;
        found = found == null ? letter(name) : found;
        found = found == null ? art(name) : found;
        return found;
    }

    private static @Nullable RuleKind extent(String name) {
        return switch (name) {
            case "pages-at-most" -> PagesAtMost.KIND;
            case "pages-at-least" -> PagesAtLeast.KIND;
            case "poems-at-most" -> PoemCount.AT_MOST;
            case "poems-at-least" -> PoemCount.AT_LEAST;
            case "lines-per-poem-at-most" -> PoemLines.AT_MOST;
            case "lines-per-poem-at-least" -> PoemLines.AT_LEAST;
            case "lines-per-page-at-most" -> LinesPerPage.KIND;
            case "line-characters-at-most" -> LineCharacters.KIND;
            case "text-width-at-most" -> TextWidth.KIND;
            case "words-at-most" -> WordTotal.KIND;
            case "words-per-poem-at-most" -> WordsPerPoem.KIND;
            case "title-words-at-most" -> TitleWords.KIND;
            default -> null;
        };
    }

    private static @Nullable RuleKind poems(String name) {
        return switch (name) {
            case "each-poem-starts-a-page" -> EachPoemStartsAPage.KIND;
            case "poem-fits-one-page" -> PoemFitsAPage.KIND;
            case "continuation-indicated" -> ContinuationIndicated.KIND;
            case "poem-title-required" -> PoemTitleRequired.KIND;
            default -> null;
        };
    }

    private static @Nullable RuleKind type(String name) {
        return switch (name) {
            case "font-classes" -> FontClasses.KIND;
            case "fonts-allowed" -> FontsAllowed.KIND;
            case "type-size-at-least" -> TypeSizeAtLeast.KIND;
            case "type-size-one-of" -> TypeSizeOneOf.KIND;
            case "line-spacing" -> LineSpacing.KIND;
            case "margins" -> MarginsAsked.EXACT;
            case "margins-at-least" -> MarginsAsked.AT_LEAST;
            case "paper" -> Paper.KIND;
            case "page-numbers-required" -> PageNumbersRequired.KIND;
            case "headers-footers-forbidden" -> RunningForbidden.KIND;
            case "images-forbidden" -> ImagesForbidden.KIND;
            case "tabs-forbidden" -> TabsForbidden.KIND;
            default -> null;
        };
    }

    private static @Nullable RuleKind file(String name) {
        return switch (name) {
            case "formats-accepted" -> FormatsAccepted.KIND;
            case "formats-preferred" -> FormatsPreferred.KIND;
            case "formats-discouraged" -> FormatsRefused.DISCOURAGED;
            case "formats-rejected" -> FormatsRefused.REJECTED;
            case "single-document" -> SingleDocument.KIND;
            case "one-poem-per-file" -> OnePoemPerFile.KIND;
            case "file-name" -> FileName.KIND;
            default -> null;
        };
    }

    private static @Nullable RuleKind author(String name) {
        return switch (name) {
            case "anonymous-manuscript" -> AnonymousManuscript.KIND;
            case "anonymous-file-name" -> AnonymousFileName.KIND;
            case "anonymous-title-page-required" -> CoverPage.NAMELESS;
            case "cover-page-required" -> CoverPage.REQUIRED;
            case "name-on-every-page" -> NameOnEveryPage.KIND;
            case "contact-block-required" -> ContactBlock.KIND;
            case "contact-block-forbidden" -> ContactForbidden.KIND;
            default -> null;
        };
    }

    private static @Nullable RuleKind bio(String name) {
        return switch (name) {
            case "bio-required" -> TextRequired.BIO;
            case "bio-forbidden" -> TextForbidden.BIO;
            case "bio-words-at-most" -> TextWordsAtMost.BIO;
            case "bio-words-at-least" -> TextWordsAtLeast.BIO;
            case "bio-sentences-at-most" -> BioSentences.KIND;
            case "bio-third-person" -> BioThirdPerson.KIND;
            case "statement-required" -> TextRequired.STATEMENT;
            case "statement-words-at-most" -> TextWordsAtMost.STATEMENT;
            case "statement-words-at-least" -> TextWordsAtLeast.STATEMENT;
            default -> null;
        };
    }

    private static @Nullable RuleKind letter(String name) {
        return switch (name) {
            case "cover-letter-required" -> TextRequired.COVER_LETTER;
            case "cover-letter-forbidden" -> TextForbidden.COVER_LETTER;
            case "cover-letter-words-at-most" -> TextWordsAtMost.COVER_LETTER;
            case "cover-letter-in-document" -> LetterInDocument.KIND;
            case "titles-in-letter" -> TitlesListed.IN_LETTER;
            case "titles-on-cover-page" -> TitlesListed.ON_COVER_PAGE;
            case "table-of-contents-required" -> PageHeaded.CONTENTS;
            case "acknowledgments-required" -> PageHeaded.ACKNOWLEDGMENTS;
            case "acknowledgments-forbidden" -> PageHeaded.NO_ACKNOWLEDGMENTS;
            default -> null;
        };
    }

    private static @Nullable RuleKind art(String name) {
        return switch (name) {
            case "translation-permission-required" -> TranslationPermissionRequired.KIND;
            case "translation-originals-required" -> TranslationOriginalsRequired.KIND;
            case "art-pages-at-most" -> ArtPagesAtMost.KIND;
            case "art-items-at-most" -> ArtItems.AT_MOST;
            case "art-items-at-least" -> ArtItems.AT_LEAST;
            case "art-formats" -> ArtFormats.KIND;
            case "art-formats-rejected" -> ArtRefused.KIND;
            case "art-resolution-at-least" -> ArtResolution.KIND;
            case "art-pixels-at-least" -> ArtPixels.AT_LEAST;
            case "art-pixels-at-most" -> ArtPixels.AT_MOST;
            case "art-file-size-at-most" -> ArtFileSize.KIND;
            case "art-orientation" -> ArtOrientation.KIND;
            case "art-separate-files" -> ArtSeparate.KIND;
            case "art-anonymous" -> ArtAnonymous.KIND;
            case "art-text-readable" -> ArtTextReadable.KIND;
            default -> null;
        };
    }
}
