package app.envoi.press.compose;

import static app.envoi.press.compose.UnfitStyle.inches;
import static app.envoi.press.compose.UnfitStyle.require;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import java.util.List;
import java.util.Optional;

/**
 * How a packet's manuscript looks. What cannot be set is refused at birth by {@link UnfitStyle}, in words for the poet.
 *
 * @param continuation the pages after a poem's first one begin with its title, the page of the poem, and whether the stanza continues
 */
public record HouseStyle(
        TypeStyle type,
        PageSetup page,
        VerseStyle verse,
        TitleStyle title,
        RunningStyle running,
        Optional<Contact> contact,
        boolean continuation) {
    /** Times New Roman 12, single, one inch on Letter, page numbers at the foot, no name anywhere. */
    public static final HouseStyle PLAIN = new HouseStyle(
            TypeStyle.TIMES_12,
            PageSetup.LETTER,
            VerseStyle.DEFAULT,
            TitleStyle.BOLD,
            new RunningStyle("", RunningStyle.Numbers.FOOT_CENTRE),
            Optional.empty(),
            false);

    /** Nothing that tells who the poet is, properties included. */
    public static final HouseStyle BLIND = PLAIN;

    public HouseStyle {
        page = inTwips(page);
        checkRoom(page, type, verse);
    }

    /** With surname and page number at the head of each page. */
    public static HouseStyle named(String name) {
        return PLAIN.withRunning(new RunningStyle(name, RunningStyle.Numbers.HEAD_END));
    }

    /** A poem page as editors of the printed journals know it: contact block at the head of each poem's first page, name, title and page on the others. */
    public static HouseStyle withContactBlock(Contact contact) {
        return new HouseStyle(
                PLAIN.type,
                PLAIN.page,
                PLAIN.verse,
                TitleStyle.CAPITALS,
                new RunningStyle(contact.surname(), RunningStyle.Numbers.HEAD_END),
                Optional.of(contact),
                false);
    }

    /** No name stands in the manuscript, so that none may stand in its properties either. */
    public boolean blind() {
        return contact.isEmpty() && running.name().isEmpty();
    }

    /** A file holds whole twips; what is set before it is written must be what is set after it is read. */
    private static PageSetup inTwips(PageSetup page) {
        PageSetup.Margins margins = page.margins();
        return new PageSetup(
                page.width().inWholeTwips(),
                page.height().inWholeTwips(),
                new PageSetup.Margins(
                        margins.top().inWholeTwips(),
                        margins.right().inWholeTwips(),
                        margins.bottom().inWholeTwips(),
                        margins.left().inWholeTwips(),
                        margins.header().inWholeTwips(),
                        margins.footer().inWholeTwips(),
                        margins.gutter().inWholeTwips()),
                page.columns(),
                page.grid(),
                page.upright(),
                page.firstPageDiffers(),
                page.firstNumber());
    }

    private static void checkRoom(PageSetup page, TypeStyle type, VerseStyle verse) {
        PageSetup.Margins margins = page.margins();
        for (Length margin : List.of(margins.top(), margins.right(), margins.bottom(), margins.left())) {
            require(margin.emu() >= 0, "margins", "A margin cannot be less than nothing.");
        }
        Length width = page.width().minus(margins.left()).minus(margins.right());
        Length height = page.height().minus(margins.top()).minus(margins.bottom());
        require(
                width.compareTo(type.size().times(10)) >= 0
                        && width.compareTo(verse.runOver().times(2)) >= 0,
                "margins",
                "The margins leave only " + inches(width) + " for the lines; make them narrower.");
        require(
                height.compareTo(type.size().times(3 * type.spacing())) >= 0,
                "margins",
                "The margins leave only " + inches(height) + " of the page's height; make them narrower.");
    }

    public HouseStyle withType(TypeStyle other) {
        return new HouseStyle(other, page, verse, title, running, contact, continuation);
    }

    public HouseStyle withPage(PageSetup other) {
        return new HouseStyle(type, other, verse, title, running, contact, continuation);
    }

    public HouseStyle withVerse(VerseStyle other) {
        return new HouseStyle(type, page, other, title, running, contact, continuation);
    }

    public HouseStyle withTitle(TitleStyle other) {
        return new HouseStyle(type, page, verse, other, running, contact, continuation);
    }

    public HouseStyle withRunning(RunningStyle other) {
        return new HouseStyle(type, page, verse, title, other, contact, continuation);
    }

    public HouseStyle withContact(Optional<Contact> other) {
        return new HouseStyle(type, page, verse, title, running, other, continuation);
    }

    public HouseStyle withContinuation(boolean on) {
        return new HouseStyle(type, page, verse, title, running, contact, on);
    }

    /**
     * The type of the whole manuscript.
     *
     * @param family as Word names it
     * @param spacing in single lines: 1, 1.15, 1.5, 2 …
     */
    public record TypeStyle(String family, Length size, double spacing) {
        public static final TypeStyle TIMES_12 = new TypeStyle("Times New Roman", Length.points(12), 1);

        public TypeStyle {
            family = family.strip();
            require(!family.isEmpty(), "family", "Choose a font.");
            require(
                    family.length() <= 31 && family.codePoints().noneMatch(Character::isISOControl),
                    "family",
                    "No font has such a name: " + family);
            require(
                    size.compareTo(Length.points(6)) >= 0 && size.compareTo(Length.points(72)) <= 0,
                    "size",
                    "A type size of " + size + " cannot be set; choose one from 6 to 72 points.");
            require(
                    size.emu() % Length.halfPoints(1).emu() == 0,
                    "size",
                    "Word sets type in whole and half points, not in " + size + ".");
            require(
                    spacing >= 0.7 && spacing <= 4,
                    "spacing",
                    "A line spacing of " + spacing + " cannot be set; choose one from 0.7 to 4 lines.");
        }

        public TypeStyle withFamily(String other) {
            return new TypeStyle(other, size, spacing);
        }

        public TypeStyle withSize(Length other) {
            return new TypeStyle(family, other, spacing);
        }

        public TypeStyle withSpacing(double other) {
            return new TypeStyle(family, size, other);
        }
    }

    /**
     * How verse stands.
     *
     * @param stanzaGap room between stanzas, in lines
     * @param runOver how far a line that is too long for the page turns over inwards
     */
    public record VerseStyle(double stanzaGap, Length runOver) {
        /** Half an inch is also the first tab, so that a tab in a line falls where it falls without a hanging indent. */
        public static final VerseStyle DEFAULT = new VerseStyle(1, Length.inches(0.5));

        public VerseStyle {
            runOver = runOver.inWholeTwips();
            require(
                    stanzaGap >= 0 && stanzaGap <= 5,
                    "stanzaGap",
                    "A gap of " + stanzaGap + " lines between stanzas cannot be set; choose one from 0 to 5 lines.");
            require(
                    runOver.emu() >= 0 && runOver.compareTo(Length.inches(3)) <= 0,
                    "runOver",
                    "A long line can turn over by 0 to 3 inches, not by " + inches(runOver) + ".");
        }
    }

    /**
     * How titles look.
     *
     * @param gap room below the title (and what belongs to it), in lines
     */
    public record TitleStyle(boolean bold, boolean italic, boolean capitals, boolean centred, double gap) {
        public static final TitleStyle BOLD = new TitleStyle(true, false, false, false, 1);
        public static final TitleStyle PLAIN = new TitleStyle(false, false, false, false, 1);
        public static final TitleStyle CAPITALS = new TitleStyle(false, false, true, false, 1);
        public static final TitleStyle CENTRED = new TitleStyle(true, false, false, true, 1);

        public TitleStyle {
            require(
                    gap >= 0 && gap <= 10,
                    "titleGap",
                    "A gap of " + gap + " lines below the title cannot be set; choose one from 0 to 10 lines.");
        }
    }

    /**
     * What stands at the head or foot of the pages.
     *
     * @param name as it is to be printed at the head of the pages, or empty for none
     */
    public record RunningStyle(String name, Numbers numbers) {
        /** Where page numbers stand. */
        public enum Numbers {
            NONE,
            HEAD_END,
            FOOT_CENTRE,
            FOOT_END
        }

        public static final RunningStyle NONE = new RunningStyle("", Numbers.NONE);

        public RunningStyle {
            name = Characters.clean(name).replace('\n', ' ').strip();
            require(name.length() <= 200, "name", "The name at the head of the pages is too long for a line.");
        }
    }

    /**
     * The poet's name and addresses at the head of the first page. They stand in that page's header, so that a poem still begins at the top of its page and
     * the text of the poems is the text of the document.
     *
     * @param lines what stands under the name: address, telephone, e-mail
     * @param eachPoem on the first page of each poem, with the number of its lines, and pages counted within the poem; else on the first page alone
     */
    public record Contact(String name, List<String> lines, boolean eachPoem) {
        public Contact {
            name = Characters.clean(name).replace('\n', ' ').strip();
            lines = lines.stream()
                    .map(line -> Characters.clean(line).replace('\n', ' ').strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            require(!name.isEmpty(), "contact", "A contact block needs a name.");
            require(
                    lines.size() <= 12,
                    "contact",
                    "A contact block of more than twelve lines leaves no room for a poem.");
        }

        /** The last word of the name. */
        public String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }
}
