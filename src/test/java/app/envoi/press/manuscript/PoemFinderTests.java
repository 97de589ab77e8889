package app.envoi.press.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PoemFinderTests {
    private static final String SEA = """
            The tide comes in with nothing in its hands
            and leaves with what we meant to keep from it,

            a shoe, a letter, half of what was said
            on the long jetty when the lamps were lit.""";

    private static final String BREAD = """
            My mother weighed the flour in her palm.
            She never owned a scale that told the truth.

            The oven ticked. The radio was calm
            about a war. I wobbled one loose tooth.""";

    private static final String RAIN = """
            All night it wrote its name upon the roof,
            the same three letters, over and again,

            until the gutters, which had asked for proof,
            gave up and let themselves be filled with rain.""";

    @Test
    void headingsStartPoems() {
        assertThat(titles("#The Sea", "", SEA, "#Bread", "", BREAD)).containsExactly("The Sea", "Bread");
    }

    @Test
    void pageBreaksStartPoems() {
        assertThat(titles("The Sea", "", SEA, ">Bread", "", BREAD, ">Rain", "", RAIN))
                .containsExactly("The Sea", "Bread", "Rain");
    }

    @Test
    void aBreakAtTheEndOfALineStartsAPoemAfterIt() {
        assertThat(titles("The Sea", "", SEA + "\f", "Bread", "", BREAD)).containsExactly("The Sea", "Bread");
    }

    @Test
    void aBreakInAnEmptyParagraphStartsAPoemAfterIt() {
        assertThat(titles("The Sea", "", SEA, "\f", "", "Bread", "", BREAD)).containsExactly("The Sea", "Bread");
    }

    @Test
    void boldTitlesInTheMiddleOfAPageStartPoems() {
        assertThat(titles("!The Sea", "", SEA, "", "", "!Bread", "", BREAD, "", "!Rain", "", RAIN))
                .containsExactly("The Sea", "Bread", "Rain");
    }

    @Test
    void titlesInCapitalsStartPoems() {
        assertThat(titles("THE SEA", "", SEA, "", "BREAD", "", BREAD)).containsExactly("THE SEA", "BREAD");
    }

    @Test
    void centredTitlesStartPoems() {
        assertThat(titles("^The Sea", "", SEA, "", "^Bread", "", BREAD)).containsExactly("The Sea", "Bread");
    }

    @Test
    void largerTitlesStartPoems() {
        assertThat(titles("+The Sea", SEA, "", "+Bread", BREAD)).containsExactly("The Sea", "Bread");
    }

    @Test
    void plainTitlesAfterMoreWhiteSpaceThanBetweenStanzasStartPoems() {
        assertThat(titles("The Sea", "", SEA, "", "", "", "Bread and Salt", "", BREAD, "", "", "", "Rain", "", RAIN))
                .containsExactly("The Sea", "Bread and Salt", "Rain");
    }

    @Test
    void titlesPushedToAPageTopByEmptyParagraphsStartPoems() {
        assertThat(titles("The Sea", "", SEA, "\n".repeat(20), "Bread", "", BREAD))
                .containsExactly("The Sea", "Bread");
    }

    @Test
    void stanzasAreNoTitles() {
        assertThat(titles("The Sea", "", SEA, "", BREAD, "", RAIN)).containsExactly("The Sea");
    }

    @Test
    void stanzasOfOneLineAreNoTitles() {
        assertThat(titles(
                        "The Sea",
                        "",
                        "The tide comes in",
                        "",
                        "with nothing in its hands",
                        "",
                        "and leaves",
                        "",
                        SEA,
                        "",
                        "Quiet.",
                        "",
                        RAIN))
                .containsExactly("The Sea");
    }

    @Test
    void aBoldLineWithinAStanzaIsNoTitle() {
        assertThat(titles("!The Sea", "", SEA, "!and this is loud", "and this is not.", "", BREAD))
                .containsExactly("The Sea");
    }

    @Test
    void sectionNumbersWithinAPoemAreNoPoems() {
        assertThat(titles("#The Sea", "", "i.", "", SEA, "", "ii.", "", BREAD, "", "3", "", RAIN))
                .containsExactly("The Sea");
        assertThat(titles("!The Sea", "", "!I", "", SEA, "", "!II", "", BREAD, "", "* * *", "", RAIN))
                .containsExactly("The Sea");
    }

    @Test
    void aSectionThatStartsAPageGoesOnWithItsPoem() {
        assertThat(titles("The Sea", "", "1.", "", SEA, ">2.", "", BREAD, ">Rain", "", RAIN))
                .containsExactly("The Sea", "Rain");
    }

    @Test
    void aPageBreakWithinASentenceCutsAPoemInsteadOfStartingOne() {
        assertThat(titles(
                        "#The Sea",
                        "",
                        "The tide comes in with nothing,",
                        ">and leaves with what we meant",
                        "to keep from it.",
                        "#Bread",
                        "",
                        BREAD))
                .containsExactly("The Sea", "Bread");
    }

    @Test
    void epigraphsDedicationsAndBylinesBelongToThePoem() {
        PoemFinder.Found found = PoemFinder.GUESSING.find(Sheets.of(
                "^!The Sea",
                "^by Ines Aldana",
                "",
                "_for R., who swam",
                "",
                "_“The sea has many voices.”",
                "",
                SEA,
                ">^!Bread",
                "^_after a recipe",
                "",
                BREAD));

        assertThat(found.poems()).extracting(Poem::title).containsExactly("The Sea", "Bread");
        assertThat(found.poems().get(0).first()).isZero();
    }

    @Test
    void untitledPoemsOnPagesOfTheirOwnAreCalledByTheirFirstLine() {
        assertThat(titles(SEA, ">" + BREAD))
                .containsExactly(
                        "The tide comes in with nothing in its hands", "My mother weighed the flour in her palm.");
    }

    @Test
    void titlesFromTheLibraryStartPoemsHoweverPlain() {
        PoemFinder finder = PoemFinder.GUESSING.withTitles(Set.of("Bread and Salt"));

        assertThat(finder.find(Sheets.of("The Sea", "", SEA, "", "bread and salt", "", BREAD))
                        .poems())
                .extracting(Poem::title)
                .containsExactly("The Sea", "bread and salt");
    }

    @Test
    void stanzasInOneParagraphEachAreRead() {
        String sea = SEA.replace("\n\n", "||").replace("\n", "|");
        String bread = BREAD.replace("\n\n", "||").replace("\n", "|");

        assertThat(titles("!The Sea", sea, "", "!Bread", bread)).containsExactly("The Sea", "Bread");
    }

    @Test
    void aCoverLetterAtTheHeadIsNoPoem() {
        PoemFinder.Found found = PoemFinder.GUESSING.find(Sheets.of(
                "Dear Editors,",
                "",
                "Please find enclosed three poems for your consideration. They have not been published before.",
                "",
                "Sincerely,",
                "Ines Aldana",
                ">The Sea",
                "",
                SEA,
                ">Bread",
                "",
                BREAD));

        assertThat(found.poems()).extracting(Poem::title).containsExactly("The Sea", "Bread");
        assertThat(found.front()).containsExactly(new PoemFinder.Front(PoemFinder.Front.Kind.COVER_LETTER, 0, 5));
    }

    @Test
    void aContactBlockAtTheHeadIsNoPoem() {
        PoemFinder.Found found = PoemFinder.GUESSING.find(Sheets.of(
                "Ines Aldana", "12 Harbour Lane", "ines@example.org", "", "", "The Sea", "", SEA, ">Bread", "", BREAD));

        assertThat(found.poems()).extracting(Poem::title).containsExactly("The Sea", "Bread");
        assertThat(found.front()).containsExactly(new PoemFinder.Front(PoemFinder.Front.Kind.CONTACT_BLOCK, 0, 2));
    }

    @Test
    void aTitlePageIsNoPoem() {
        PoemFinder.Found found = PoemFinder.GUESSING.find(
                Sheets.of("", "", "^+Salt Roads", "^poems by Ines Aldana", ">!The Sea", "", SEA, ">!Bread", "", BREAD));

        assertThat(found.poems()).extracting(Poem::title).containsExactly("The Sea", "Bread");
        assertThat(found.front()).extracting(PoemFinder.Front::kind).containsExactly(PoemFinder.Front.Kind.TITLE_PAGE);
    }

    @Test
    void aShortPoemOnTheFirstPageIsAPoem() {
        assertThat(titles("Frog", "", "old pond", "a frog leaps", "water", ">Bread", "", BREAD))
                .containsExactly("Frog", "Bread");
    }

    @Test
    void aBioAtEitherEndIsNoPoem() {
        String bio =
                "Ines Aldana is a poet and translator who lives in Tacoma with two dogs; her work has appeared in a number of journals, and she teaches at night.";
        PoemFinder.Found head =
                PoemFinder.GUESSING.find(Sheets.of("Bio", bio, ">The Sea", "", SEA, ">Bread", "", BREAD));
        PoemFinder.Found foot = PoemFinder.GUESSING.find(
                Sheets.of("The Sea", "", SEA, ">Bread", "", BREAD, ">About the author", "", bio));

        assertThat(head.poems()).extracting(Poem::title).containsExactly("The Sea", "Bread");
        assertThat(head.front()).extracting(PoemFinder.Front::kind).containsExactly(PoemFinder.Front.Kind.BIO);
        assertThat(foot.poems()).extracting(Poem::title).containsExactly("The Sea", "Bread");
        assertThat(foot.front()).extracting(PoemFinder.Front::kind).containsExactly(PoemFinder.Front.Kind.BIO);
    }

    @Test
    void aNameAndAddressOnEveryPageBelongsToThePoemBelow() {
        String block = "Ines Aldana\nines@example.org\n\n";

        assertThat(titles("#The Sea", "", SEA, ">" + block + "#Bread", "", BREAD))
                .containsExactly("The Sea", "Bread");
    }

    @Test
    void correctedStartsWinOverEveryGuess() {
        Manuscript manuscript = Sheets.of("#The Sea", "", SEA, "#Bread", "", BREAD);

        PoemFinder.Found found = PoemFinder.GUESSING.withStarts(List.of(0, 3)).find(manuscript);

        assertThat(found.poems()).extracting(Poem::first).containsExactly(0, 3);
        assertThat(found.poems()).extracting(Poem::known).containsOnly(Poem.Known.MARKED);
    }

    @Test
    void pageBreaksOfAPdfStartNoPoemsByThemselves() {
        PoemFinder pdf = PoemFinder.GUESSING.withSoftPages(true);

        assertThat(pdf.find(Sheets.of("!The Sea", "", SEA, ">" + BREAD, ">!Rain", "", RAIN))
                        .poems())
                .extracting(Poem::title)
                .containsExactly("The Sea", "Rain");
    }

    @Test
    void aWordMadeOfRomanLettersIsNoNumber() {
        assertThat(titles("!Frog", "", SEA, ">!Ill", "", BREAD)).containsExactly("Frog", "Ill");
    }

    @Test
    void prosePoemsOfOneParagraphArePoems() {
        String prose = BREAD.replace("\n", " ");

        assertThat(titles("!The Sea", prose, "", "!Bread", prose, "", "!Rain", prose))
                .containsExactly("The Sea", "Bread", "Rain");
    }

    @Test
    void whereTitlesStandOutALineThatDoesNotIsNone() {
        assertThat(titles("!The Sea", "", SEA, "", "", "", "Quiet Now", "", RAIN, "", "!Bread", "", BREAD))
                .containsExactly("The Sea", "Bread");
    }

    @Test
    void aTitleLikeTheOthersMayEndInAComma() {
        assertThat(titles("!The Sea", "", SEA, "", "!And then,", BREAD, "", "!Rain", "", RAIN))
                .containsExactly("The Sea", "And then,", "Rain");
    }

    @Test
    void aTitleThatStandsOutStartsAPageHoweverThePageBeforeEnds() {
        assertThat(titles("!The Sea", "", SEA, "and then,", ">!rain", "", RAIN)).containsExactly("The Sea", "rain");
    }

    @Test
    void aShortPoemThatSpeaksOfPoemsIsNoTitlePage() {
        assertThat(titles(
                        "Frog",
                        "old pond, by which",
                        "a frog leaps and poems are made as if by chance by water",
                        ">Bread",
                        "",
                        BREAD))
                .containsExactly("Frog", "Bread");
    }

    @Test
    void howAPoemIsKnownIsSaid() {
        assertThat(PoemFinder.GUESSING
                        .find(Sheets.of("!The Sea", "", SEA, "", "", "!Bread", "", BREAD, ">Rain", "", RAIN))
                        .poems())
                .extracting(Poem::known)
                .containsExactly(Poem.Known.TITLE_SHAPE, Poem.Known.TITLE_SHAPE, Poem.Known.PAGE_BREAK);
    }

    @Test
    void poemsEndBeforeTheWhiteSpaceBetweenThem() {
        Poem sea = PoemFinder.GUESSING
                .find(Sheets.of("#The Sea", "", SEA, "", "", "#Bread", "", BREAD))
                .poems()
                .get(0);

        assertThat(sea.last()).isEqualTo(6);
    }

    @Test
    void fiftyThousandParagraphsAndAWordOfAMillionLettersAreLookedThroughQuickly() {
        Manuscript headings =
                Sheets.of("#!Title\nline one\nline two".concat("\n#!Title\nline one\nline two".repeat(16_000)));
        Manuscript word = Sheets.of("a".repeat(1_000_000), "", SEA);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(PoemFinder.GUESSING.find(headings).poems()).hasSize(16_001);
            assertThat(PoemFinder.GUESSING.find(word).poems()).isNotEmpty();
        });
    }

    @Test
    void anEmptyManuscriptHasNoPoems() {
        assertThat(PoemFinder.GUESSING.find(Sheets.of("", "")).poems()).isEmpty();
    }

    private static List<String> titles(String... lines) {
        return PoemFinder.GUESSING.find(Sheets.of(lines)).poems().stream()
                .map(Poem::title)
                .toList();
    }
}
