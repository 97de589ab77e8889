package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.guideline.Extractor.Suggestion;
import app.envoi.press.guideline.Guideline.Scope;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTests {
    /** What is found in a page: each rule's terms, one a line. */
    private static String rules(String page) {
        return Extractor.read(page).stream()
                .flatMap(suggestion -> suggestion.rules().stream())
                .map(rule -> rule.terms().values().toString().replaceAll("^[{]|[}]$", ""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Please send no more than five poems.                      | poems-at-most=5
                    Send three to five poems (3-5).                           | poems-at-least=3; poems-at-most=5
                    A packet holds exactly four poems.                        | poems-at-least=4; poems-at-most=4
                    Poems: up to six                                          | poems-at-most=6
                    Seven poems is our limit.                                 | poems-at-most=7
                    Your packet should not exceed ten pages.                  | pages-at-most=10
                    Send fewer than eight pages of verse.                     | pages-at-most=7
                    We read manuscripts of 20–30 pages of poetry.             | pages-at-least=20; pages-at-most=30
                    No poem may be longer than thirty-six lines.              |
                    Poems of 40 lines or fewer, not counting titles.          | lines-per-poem-at-most=40, title=not-counted
                    Maximum 30 lines, stanza breaks counted.                  | lines-per-poem-at-most=30, blank-lines=counted
                    No line may have more than 65 characters.                 | line-characters-at-most=65
                    Start each poem on a new page.                            | each-poem-starts-a-page=true
                    One poem per page, please.                                | each-poem-starts-a-page=true
                    Set your poems in Times New Roman, 12 pt.                 | fonts-allowed=[Times New Roman]; type-size-one-of=[12]
                    Use a standard serif font, no smaller than 11 points.     | font-classes=[serif], standard=true; type-size-at-least=11
                    Poems should be single-spaced with one-inch margins.      | line-spacing=single; margins=1in
                    Print on A4 paper.                                        | paper=[a4]
                    Please number your pages.                                 | page-numbers-required=true
                    Put all poems into one document.                          | single-document=true
                    Upload each poem as its own file.                         | one-poem-per-file=true
                    We accept .docx, .rtf and PDF files.                      | formats-accepted=[docx, pdf, rtf]
                    We prefer .docx but also take PDFs.                       | formats-accepted=[docx, pdf]; formats-preferred=[docx]
                    Please send no PDFs.                                      | formats-rejected=[pdf]
                    Your name must not appear on the manuscript.              | anonymous-manuscript=true
                    Include a biography of up to 75 words.                    | bio-words-at-most=75
                    Include a bio of up to two hundred and fifty words.       | bio-words-at-most=250
                    Add a third-person bio of two to three sentences.         | bio-sentences-at-most=3, at-least=2; bio-third-person=true
                    A cover letter is required.                               | cover-letter-required=true
                    Please do not send cover letters.                         | cover-letter-forbidden=true
                    Give your full name, postal address and e-mail.           | contact-block-required=anywhere
                    Put your name and contact details on every page.          | name-on-every-page=true; contact-block-required=every-page
                    Top right of the first page: your name and phone number.  | contact-block-required=first-page
                    Include a sheet with your name and address.               | cover-page-required=true
                    We count 30 lines to the page.                            | lines-per-page-at-most=30
                    Four pieces per submission is the most.                   | poems-at-most=4
                    Our printed page is 4.5 inches wide.                      | text-width-at-most=4.5in
                    The cover letter goes in the same file.                   | cover-letter-in-document=true
                    Please name your file "[surname]_poems".                  | file-name={surname}_poems
                    Present your translations bilingually.                    | translation-originals-required=true
                    Send each photo in its own file.                          | art-separate-files=true
                    Images must be at most 3000 pixels wide.                  | art-pixels-at-most=3000x
                    A packet of free verse: no more than five poems.          | poems-at-most=5
                    A submission is a file of at most 2,500 words.            | words-at-most=2500
                    State your name and postal address; we cannot guess them. | contact-block-required=anywhere
                    Include the original with every translation.              | translation-originals-required=true
                    Translators must have secured permission from the author. | translation-permission-required=true
                    """)
    void aPlainSentenceSuggestsItsRules(String sentence, String found) {
        assertThat(rules(sentence)).isEqualTo(found == null ? "lines-per-poem-at-most=36" : found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We publish about forty poems in every issue.",
                "The submission fee is $3 for up to five poems.",
                "Winners receive two copies and ten pages in the anthology.",
                "The book will be set in 10 point Garamond.",
                "Fiction: up to 3,000 words, double-spaced.",
                "A bio is optional.",
                "Leave your name and address off the poems.",
                "We send your copy to your postal address.",
                "After acceptance, give your full postal address.",
                "We also accept PDF files.",
                "We respond within three to four months.",
                "If we accept your work we will ask for a PDF.",
                "Tell us about the poems that changed your life.",
                "Poems may be of any length.",
                "Please do not put your bio in the file.",
                "",
                "----",
                "12345"
            })
    void whatIsNotPlainlyAskedSuggestsNothing(String sentence) {
        assertThat(rules(sentence))
                .doesNotContain(
                        "poems-at", "pages-at", "fonts", "spacing", "words", "bio-req", "formats", "contact-block");
    }

    @Test
    void oneSentenceMayAskManyThings() {
        assertThat(
                        rules(
                                "Your letter should include a biography of up to 60 words and a description of up to 150 words."))
                .isEqualTo("bio-words-at-most=60; statement-words-at-most=150");
    }

    @Test
    void everySentenceIsAGuidelineInItsOwnWords() {
        List<Suggestion> found = Extractor.read("""
                Guidelines

                - Poetry: Send up to five poems. Each poem must start on a new page.
                - We pay all writers (e.g. by cheque). You may submit simultaneously.
                """);

        assertThat(found)
                .extracting(suggestion -> suggestion.guideline().quote())
                .containsExactly(
                        "Send up to five poems.",
                        "Each poem must start on a new page.",
                        "We pay all writers (e.g. by cheque).",
                        "You may submit simultaneously.");
        assertThat(found)
                .extracting(suggestion -> suggestion.guideline().information())
                .containsExactly(false, false, true, true);
        assertThat(found.get(0).guideline().rules()).isEmpty();
        assertThat(found.get(0).taken().rules()).hasSize(1);
    }

    @Test
    void aHeadingSaysWhatTheLinesBelowAreAbout() {
        String page = """
                Poetry
                - Up to six pages
                Fiction
                - Up to twenty pages, double-spaced
                Visual art
                - Up to four pages
                - JPG or PNG, at least 300 dpi
                """;

        assertThat(rules(page))
                .isEqualTo("pages-at-most=6; art-pages-at-most=4; art-formats=[jpg, png]; art-resolution-at-least=300");
        assertThat(Extractor.read(page))
                .last()
                .satisfies(last -> assertThat(last.guideline().scope()).isEqualTo(Scope.ART));
    }

    @Test
    void wishesAndExceptionsAreMarked() {
        assertThat(Extractor.read("We recommend no more than five poems.")
                        .get(0)
                        .guideline()
                        .strength())
                .isEqualTo(Strength.PREFER);
        assertThat(Extractor.read("Use 12-point type unless there is a reason to do otherwise.")
                        .get(0)
                        .guideline()
                        .excusable())
                .isTrue();
    }

    @Test
    void aPageOfAnyKindIsReadInTime() {
        assertThat(Extractor.read("a ".repeat(200_000))).isNotEmpty();
        assertThat(Extractor.read("no more than ".repeat(8_000) + "poems")).isNotEmpty();
        assertThat(Extractor.read("1-".repeat(50_000))).isEmpty();
        assertThat(Extractor.read("photo " + "no ".repeat(30_000))).hasSize(1);
    }

    @Test
    void theClockAndTheMannersAreRead() {
        Manners manners = Manners.read(
                "Writers can expect a reply within three to four months after the submission period closes. We allow simultaneous submissions.");

        assertThat(manners.reply()).contains(new Reply(Reply.From.CLOSE, 3, 4, ChronoUnit.MONTHS));
        assertThat(manners.simultaneous()).isEqualTo(Call.Answer.YES);
        assertThat(Manners.read("Sorry, no simultaneous submissions. Query after three months.")
                        .simultaneous())
                .isEqualTo(Call.Answer.NO);
        assertThat(Manners.read("Query after three months.").reply()).isEmpty();
        assertThat(Manners.read("We try to respond within eight weeks.").reply())
                .contains(new Reply(Reply.From.SUBMISSION, 0, 8, ChronoUnit.WEEKS));
    }
}
