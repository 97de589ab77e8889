package app.envoi.press.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComposerTests {
    private final Composer composer = new Composer(Typesetter.standard());

    @Test
    void aPoemIsATitleAndAParagraphForEachVerse() {
        List<Paragraph> paragraphs = paragraphs(theSickRose());
        assertThat(paragraphs)
                .extracting(Paragraph::text)
                .containsExactly(
                        "The Sick Rose", "O Rose thou art sick.", "The invisible worm", "Has found out thy bed");
        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.format().style())
                .containsExactly("heading 1", "Opening", "Verse", "Stanza");
        assertThat(paragraphs).extracting(Paragraph::index).containsExactly(0, 1, 2, 3);
    }

    @Test
    void noParagraphIsEmptyAndStanzasArePartedByRoom() {
        List<Paragraph> paragraphs = paragraphs(PoemText.of("T", "a\n\nb\n\n\nc"));
        assertThat(paragraphs).noneMatch(Paragraph::isBlank);
        Length one = paragraphs.get(2).format().spacing().before();
        Length two = paragraphs.get(3).format().spacing().before();
        assertThat(one).isEqualTo(Length.points(13.8));
        assertThat(two).isEqualTo(Length.points(27.6));
    }

    @Test
    void everyPoemButTheFirstBeginsAPageByItsTitle() {
        Composition composition = composer.compose(List.of(theSickRose(), theSickRose()), HouseStyle.PLAIN);
        List<Paragraph> paragraphs = composition.manuscript().paragraphs();
        assertThat(composition.poems())
                .containsExactly(
                        new Poem("The Sick Rose", 0, 3, Poem.Known.MARKED),
                        new Poem("The Sick Rose", 4, 7, Poem.Known.MARKED));
        assertThat(paragraphs.get(0).format().keeps().pageBreakBefore()).isFalse();
        assertThat(paragraphs.get(4).format().keeps().pageBreakBefore()).isTrue();
    }

    @Test
    void anUntitledPoemBeginsAPageByItsFirstVerse() {
        PoemText untitled = PoemText.of("", "I heard a Fly buzz – when I died –\nThe Stillness");
        List<Paragraph> paragraphs = paragraphs(theSickRose(), untitled);
        assertThat(paragraphs.get(4).format().keeps().pageBreakBefore()).isTrue();
        assertThat(paragraphs.get(4).format().spacing().before()).isEqualTo(Length.ZERO);
    }

    @Test
    void aVerseThatIsTooLongTurnsOverInwardsAndIsNotPartedByAPage() {
        Paragraph verse = paragraphs(theSickRose()).get(2);
        assertThat(verse.format().indents().start()).isEqualTo(Length.inches(0.5));
        assertThat(verse.format().indents().first()).isEqualTo(Length.inches(-0.5));
        assertThat(verse.format().keeps().lines()).isTrue();
        assertThat(verse.format().keeps().widowControl()).isFalse();
    }

    @Test
    void aVeryLongLineAloneIsProseUnlessThePoetSaysVerse() {
        PoemText haibun = PoemText.of("Haibun", "word ".repeat(60).strip() + "\n\nold pond");
        assertThat(paragraphs(haibun).get(1).format().style()).isEqualTo("Prose Poem");
        assertThat(paragraphs(haibun).get(1).format().indents().first()).isEqualTo(Length.ZERO);
        assertThat(paragraphs(haibun.withForm(PoemText.Form.VERSE))
                        .get(1)
                        .format()
                        .style())
                .isEqualTo("Opening");
    }

    @Test
    void spacesAndTabsStandAsTyped() {
        Paragraph verse =
                paragraphs(PoemText.of("", "     r-p-o   p\t\thessagr ")).get(0);
        assertThat(verse.text()).isEqualTo("     r-p-o   p\t\thessagr ");
        assertThat(verse.content()).filteredOn(Inline.Tab.class::isInstance).hasSize(2);
    }

    @Test
    void emphasisBecomesType() {
        List<Inline> content =
                paragraphs(PoemText.of("", "a *b* **c** ***d***")).get(0).content();
        assertThat(content.get(1).type().italic()).isTrue();
        assertThat(content.get(3).type().bold()).isTrue();
        assertThat(content.get(5).type().bold() && content.get(5).type().italic())
                .isTrue();
    }

    @Test
    void aBlindPacketHoldsNoName() {
        Composition composition = composer.compose(List.of(theSickRose()), HouseStyle.BLIND);
        assertThat(composition.manuscript().properties().author()).isEmpty();
        assertThat(composition.manuscript().sections().get(0).running().headers())
                .isEmpty();
    }

    @Test
    void nameAndPageStandInTheHeader() {
        Running running = section(HouseStyle.named("Blake")).running();
        Paragraph header =
                (Paragraph) running.headers().get(Running.Pages.DEFAULT).get(0);
        assertThat(header.text()).isEqualTo("Blake / #");
        assertThat(running.footers()).isEmpty();
    }

    @Test
    void aContactBlockStandsInTheHeaderOfTheFirstPage() {
        HouseStyle.Contact contact =
                new HouseStyle.Contact("William Blake", List.of("13 Hercules Buildings", "Lambeth"), false);
        Section section = section(HouseStyle.withContactBlock(contact));
        assertThat(section.page().firstPageDiffers()).isTrue();
        assertThat(section.running().headers().get(Running.Pages.FIRST))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly("William Blake", "13 Hercules Buildings", "Lambeth");
        assertThat(section.blocks()).hasSize(4);
    }

    @Test
    void aContactBlockForEachPoemCountsItsLinesAndItsPages() {
        HouseStyle.Contact contact = new HouseStyle.Contact("William Blake", List.of("Lambeth"), true);
        Composition composition =
                composer.compose(List.of(theSickRose(), theSickRose()), HouseStyle.withContactBlock(contact));
        assertThat(composition.manuscript().sections()).hasSize(2).allSatisfy(section -> {
            assertThat(section.page().firstNumber()).isEqualTo(1);
            Paragraph first = (Paragraph)
                    section.running().headers().get(Running.Pages.FIRST).get(0);
            assertThat(first.text()).isEqualTo("William Blake\t3 lines");
            Paragraph later = (Paragraph)
                    section.running().headers().get(Running.Pages.DEFAULT).get(0);
            assertThat(later.text()).isEqualTo("Blake / The Sick Rose / #");
        });
        assertThat(composition.poems().get(1).first()).isEqualTo(4);
    }

    @Test
    void noPoemsMakeAnEmptyPage() {
        Composition composition = composer.compose(List.of(), HouseStyle.PLAIN);
        assertThat(composition.manuscript().paragraphs()).hasSize(1).allMatch(Paragraph::isBlank);
    }

    private Section section(HouseStyle style) {
        return composer.compose(List.of(theSickRose()), style)
                .manuscript()
                .sections()
                .get(0);
    }

    private List<Paragraph> paragraphs(PoemText... poems) {
        return composer.compose(List.of(poems), HouseStyle.PLAIN.withContact(Optional.empty()))
                .manuscript()
                .paragraphs();
    }

    private static PoemText theSickRose() {
        return PoemText.of("The Sick Rose", "O Rose thou art sick.\nThe invisible worm\n\nHas found out thy bed");
    }
}
