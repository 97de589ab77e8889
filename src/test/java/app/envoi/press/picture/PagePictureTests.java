package app.envoi.press.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.envoi.press.layout.Box;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PagePictureTests {
    private static final Type TIMES = new Type("Times New Roman", Length.points(12));
    private static final FontBook FONTS = FontBook.bundledOnly();

    private static Page page(Inline... content) {
        Paragraph paragraph = new Paragraph(0, ParagraphFormat.PLAIN, List.of(content), TIMES);
        List<Block> blocks = List.of(paragraph);
        return new Typesetter(FONTS)
                .set(Manuscript.of(PageSetup.LETTER, Running.NONE, blocks))
                .pages()
                .get(0);
    }

    private static Page says(String text) {
        return page(new Inline.Run(text, TIMES));
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Mark mark(Page page, Mark.Kind kind, int number) {
        return new Mark(page.lines().get(0).box(), kind, number, "Type of 11 points");
    }

    @Test
    void everyPieceOfTextIsHeldToItsPlaceAndWidth() {
        Page page = says("I meant to do my work today");
        Line.Span span = page.lines().get(0).spans().get(0);
        Element text = elements(parsed(PagePicture.svg(page, List.of(), FONTS)), "text")
                .get(0);
        assertThat(text.getTextContent()).isEqualTo("I meant to do my work today");
        assertThat(Double.parseDouble(text.getAttribute("x"))).isEqualTo(72);
        assertThat(Double.parseDouble(text.getAttribute("textLength")))
                .isCloseTo(span.width().toPoints(), within(0.01));
        assertThat(text.getAttribute("font-family")).startsWith("'Envoi tinos', 'Times New Roman'");
    }

    @Test
    void rulesAndLeadersAreDrawnInInkAndNotAsObjects() {
        Page plain = says("Title 12");
        Box box = plain.lines().get(0).box();
        Page ruled = new Page(
                1,
                plain.width(),
                plain.height(),
                plain.lines(),
                List.of(
                        new Page.Figure(Page.Figure.Kind.RULE, "rule", box),
                        new Page.Figure(Page.Figure.Kind.DOTS, "rule", box)),
                plain.slack());

        Document document = parsed(PagePicture.svg(ruled, List.of(), FONTS));

        assertThat(elements(document, "title")).isEmpty();
        assertThat(elements(document, "line").get(0).getAttribute("stroke-dasharray"))
                .isNotEmpty();
        assertThat(elements(document, "rect")).hasSize(2);
        assertThat(PagePicture.png(ruled, List.of(), 72)).isNotEqualTo(PagePicture.png(plain, List.of(), 72));
    }

    @Test
    void whatAPoetWroteIsTextAndNeverMarkup() {
        String svg = PagePicture.svg(says("<script>alert(\"x\")</script> & ]]> \u0001 'q'"), List.of(), FONTS);
        assertThat(elements(parsed(svg), "script")).isEmpty();
        assertThat(svg).contains("&lt;script&gt;");
    }

    @Test
    void aFamilyNamedToBreakOutStaysInItsAttribute() {
        Type evil = new Type("x' onload=\"alert(1)\" y='", Length.points(12));
        Document document = parsed(PagePicture.svg(page(new Inline.Run("line", evil)), List.of(), FONTS));
        assertThat(elements(document, "text").get(0).hasAttribute("onload")).isFalse();
    }

    @Test
    void nothingInItNeedsAStyleOrAnotherHost() {
        Page page = says("plain");
        String svg = PagePicture.svg(page, List.of(mark(page, Mark.Kind.BROKEN, 1)), FONTS);
        assertThat(svg)
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContain("url(")
                .doesNotContain("href");
    }

    @Test
    void aMarkHasShapeNumberAndWords() {
        Page page = says("too small");
        Document document = parsed(PagePicture.svg(
                page, List.of(mark(page, Mark.Kind.BROKEN, 3), mark(page, Mark.Kind.UNSURE, 4)), FONTS));
        assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo("Page 1, 2 marks");
        assertThat(elements(document, "title"))
                .extracting(Element::getTextContent)
                .containsExactly("broken 3: Type of 11 points", "unsure 4: Type of 11 points");
        assertThat(elements(document, "polygon"))
                .extracting(badge -> badge.getAttribute("points").split(" ").length)
                .containsExactly(8, 4);
        assertThat(elements(document, "rect")).anyMatch(frame -> frame.hasAttribute("stroke-dasharray"));
    }

    @Test
    void badgesDoNotCoverEachOther() {
        Page page = says("thrice marked");
        List<Mark> marks = List.of(
                mark(page, Mark.Kind.BROKEN, 1), mark(page, Mark.Kind.BROKEN, 2), mark(page, Mark.Kind.ADVICE, 3));
        List<MarkSpots.Spot> spots = MarkSpots.of(page, marks);
        for (int i = 1; i < spots.size(); i++) {
            assertThat(spots.get(i).badgeY() - spots.get(i - 1).badgeY()).isGreaterThan(2 * MarkSpots.BADGE);
        }
    }

    @Test
    void aMarkBeyondTheSheetIsDrawnOnIt() {
        Page page = says("x");
        Box far = new Box(Length.points(-500), Length.points(5000), Length.points(9000), Length.points(10));
        MarkSpots.Spot spot =
                MarkSpots.of(page, List.of(new Mark(far, Mark.Kind.BROKEN, 1))).get(0);
        assertThat(spot.x()).isBetween(0.0, 612.0);
        assertThat(spot.y() + spot.height()).isLessThanOrEqualTo(792);
        assertThat(spot.x() + spot.width()).isLessThanOrEqualTo(612);
    }

    @Test
    void smallCapitalsAreDrawnSmaller() {
        Effects small = Effects.NONE.withCaps(Effects.Caps.SMALL);
        List<Element> texts = elements(
                parsed(PagePicture.svg(page(new Inline.Run("Dusk", TIMES.withEffects(small))), List.of(), FONTS)),
                "text");
        assertThat(texts).extracting(Element::getTextContent).containsExactly("D", "USK");
        assertThat(Double.parseDouble(texts.get(1).getAttribute("font-size"))).isLessThan(12);
    }

    @Test
    void hebrewStartsAtItsRight() {
        Page page = page(new Inline.Run("\u05E9\u05DC\u05D5\u05DD", TIMES));
        Element text = elements(parsed(PagePicture.svg(page, List.of(), FONTS)), "text")
                .get(0);
        assertThat(text.getAttribute("direction")).isEqualTo("rtl");
        assertThat(Double.parseDouble(text.getAttribute("x"))).isGreaterThan(72);
    }

    @Test
    void spacesThatABrowserWouldDropAreHeld() {
        String text = elements(parsed(PagePicture.svg(says("  in  two words"), List.of(), FONTS)), "text")
                .get(0)
                .getTextContent();
        assertThat(text).isEqualTo("\u00A0\u00A0in\u00A0\u00A0two words");
    }

    @Test
    void twoDirectionsInOneRunStandSideBySide() {
        Page page = page(new Inline.Run("one \u05E9\u05DC\u05D5\u05DD two", TIMES));
        List<Element> texts = elements(parsed(PagePicture.svg(page, List.of(), FONTS)), "text");
        assertThat(texts)
                .extracting(Element::getTextContent)
                .containsExactly("one\u00A0", "\u05E9\u05DC\u05D5\u05DD", "\u00A0two");
        assertThat(texts).extracting(text -> text.getAttribute("direction")).containsExactly("", "rtl", "");
        double end = Double.parseDouble(texts.get(1).getAttribute("x"));
        assertThat(Double.parseDouble(texts.get(2).getAttribute("x"))).isCloseTo(end, within(0.02));
    }

    @Test
    void aBulletOfASymbolFontIsABullet() {
        Page page = page(new Inline.Run("\uF0B7", TIMES.withFamily("Symbol")));
        assertThat(elements(parsed(PagePicture.svg(page, List.of(), FONTS)), "text")
                        .get(0)
                        .getTextContent())
                .isEqualTo("\u2022");
    }

    @Test
    void theBitmapHasInkWhereTheProofHasType() throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(PagePicture.png(says("HHHHHHHHHH"), List.of(), 96)));
        assertThat(image.getWidth()).isEqualTo(816);
        assertThat(image.getHeight()).isEqualTo(1056);
        assertThat(dark(image, 97, 97, 200, 112)).isTrue();
        assertThat(dark(image, 97, 200, 200, 300)).isFalse();
    }

    private static boolean dark(BufferedImage image, int fromX, int fromY, int toX, int toY) {
        for (int x = fromX; x < toX; x++) {
            for (int y = fromY; y < toY; y++) {
                if ((image.getRGB(x, y) & 0xFF) < 100) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aHugeSheetIsDrawnCoarser() throws IOException {
        Page huge = new Page(1, Length.inches(200), Length.inches(200), List.of(), List.of(), Length.ZERO);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PagePicture.png(huge, List.of(), 400)));
        assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(41_000_000);
    }
}
