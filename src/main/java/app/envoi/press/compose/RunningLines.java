package app.envoi.press.compose;

import app.envoi.press.compose.HouseStyle.Contact;
import app.envoi.press.compose.HouseStyle.RunningStyle.Numbers;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines at the head and foot of the pages. */
final class RunningLines {
    private final HouseStyle style;
    private final Formats formats;
    private final Type type;

    RunningLines(HouseStyle style) {
        this.style = style;
        this.formats = new Formats(style);
        this.type = formats.body();
    }

    /** Each poem has pages of its own kind: a section for each. */
    boolean perPoem() {
        return style.contact().map(Contact::eachPoem).orElse(false);
    }

    PageSetup page() {
        return page(style.contact().isPresent(), perPoem() ? 1 : 0);
    }

    /** The page of a manuscript, or of a poem where each has its own, that is not the first. */
    PageSetup laterPage() {
        return page(false, 0);
    }

    private PageSetup page(boolean firstDiffers, int firstNumber) {
        PageSetup page = style.page();
        return new PageSetup(
                page.width(),
                page.height(),
                page.margins(),
                page.columns(),
                page.grid(),
                page.upright(),
                firstDiffers,
                firstNumber);
    }

    Running of(SetPoem poem) {
        Map<Running.Pages, List<Block>> headers = new EnumMap<>(Running.Pages.class);
        Map<Running.Pages, List<Block>> footers = new EnumMap<>(Running.Pages.class);
        put(headers, Running.Pages.DEFAULT, header(poem));
        put(footers, Running.Pages.DEFAULT, footer());
        if (style.contact().isPresent()) {
            put(headers, Running.Pages.FIRST, contactBlock(style.contact().get(), poem));
            put(footers, Running.Pages.FIRST, footer());
        }
        return new Running(headers, footers);
    }

    private static void put(Map<Running.Pages, List<Block>> map, Running.Pages pages, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            map.put(pages, blocks);
        }
    }

    private List<Block> header(SetPoem poem) {
        List<Inline> line = new ArrayList<>();
        if (!style.running().name().isEmpty()) {
            line.addAll(text(style.running().name()));
        }
        if (perPoem() && !poem.name().isEmpty()) {
            line.addAll(text(line.isEmpty() ? poem.name() : " / " + poem.name()));
        }
        if (style.running().numbers() == Numbers.HEAD_END) {
            line.addAll(line.isEmpty() ? List.of() : text(" / "));
            line.add(new Inline.PageNumber(Inline.PageNumber.Kind.PAGE, type));
        }
        return line.isEmpty() ? List.of() : List.of(line(formats.header().withAlignment(Alignment.END), line));
    }

    private List<Block> footer() {
        Numbers numbers = style.running().numbers();
        if (numbers != Numbers.FOOT_CENTRE && numbers != Numbers.FOOT_END) {
            return List.of();
        }
        Alignment alignment = numbers == Numbers.FOOT_CENTRE ? Alignment.CENTRE : Alignment.END;
        Inline number = new Inline.PageNumber(Inline.PageNumber.Kind.PAGE, type);
        return List.of(line(formats.footer().withAlignment(alignment), List.of(number)));
    }

    private List<Block> contactBlock(Contact contact, SetPoem poem) {
        List<Block> block = new ArrayList<>();
        List<Inline> first = new ArrayList<>(text(contact.name()));
        ParagraphFormat format = formats.header();
        if (contact.eachPoem()) {
            first.add(new Inline.Tab(type));
            first.addAll(text(poem.verses() == 1 ? "1 line" : poem.verses() + " lines"));
            block.add(line(format.withTabs(List.of(lineEnd())), first));
        } else {
            block.add(line(format, first));
        }
        contact.lines().forEach(line -> block.add(line(format, text(line))));
        Paragraph last = (Paragraph) block.remove(block.size() - 1);
        block.add(last.withFormat(last.format()
                .withSpacing(last.format().spacing().withAfter(formats.gap(2).before()))));
        return block;
    }

    private TabStop lineEnd() {
        PageSetup.Margins margins = style.page().margins();
        Length measure = style.page().width().minus(margins.left()).minus(margins.right());
        return new TabStop(measure, TabStop.Kind.END, TabStop.Leader.NONE);
    }

    private List<Inline> text(String text) {
        List<Markup.Piece> piece = List.of(new Markup.Piece(text, false, false, 0));
        return new LineSetter(style.type().family()).set(piece, type, Scripts.of(text));
    }

    private Paragraph line(ParagraphFormat format, List<Inline> content) {
        return new Paragraph(Paragraph.OUTSIDE, format, content, type);
    }
}
