package app.envoi.press.manuscript;

import java.util.List;

/**
 * What stands in a line: text, tabs, breaks, pictures, marks. In a paragraph's text (see {@link Paragraph#text()}) every inline that is not a run counts as
 * one character, so that a place in a paragraph means the same to the reader, the layout and the report.
 */
public sealed interface Inline {
    /** The type that decides how tall the line is here. */
    Type type();

    /** What this inline adds to its paragraph's text. */
    String text();

    /** Text of one type, without tabs or breaks. No-break hyphens and soft hyphens are U+2011 and U+00AD. */
    record Run(String text, Type type) implements Inline {}

    /** A tab. */
    record Tab(Type type) implements Inline {
        @Override
        public String text() {
            return "\t";
        }
    }

    /** A break inside a paragraph. */
    record Break(Kind kind, Type type) implements Inline {
        /** What is broken. */
        public enum Kind {
            LINE,
            PAGE,
            COLUMN
        }

        @Override
        public String text() {
            return kind == Kind.LINE ? "\n" : "\f";
        }
    }

    /** The number of the page it stands on, or of all pages. */
    record PageNumber(Kind kind, Type type) implements Inline {
        /** Which number. */
        public enum Kind {
            PAGE,
            PAGES
        }

        @Override
        public String text() {
            return "#";
        }
    }

    /** A mark that calls a footnote or endnote by its number in {@link Manuscript#notes()}. */
    record NoteMark(Note.Kind kind, int id, String label, Type type) implements Inline {
        @Override
        public String text() {
            return "*";
        }
    }

    /**
     * A picture in the line or floating.
     *
     * @param description alternative text, or empty
     */
    record Picture(Length width, Length height, Floating floating, String description, Type type) implements Inline {
        @Override
        public String text() {
            return "\uFFFC";
        }
    }

    /** A text box, or another shape with text in it. */
    record TextBox(Length width, Length height, Floating floating, List<Block> blocks, Type type) implements Inline {
        public TextBox {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String text() {
            return "\uFFFC";
        }
    }

    /**
     * How a picture or box sits on the page.
     *
     * @param x from its anchor, rightwards
     * @param y from its anchor, downwards
     */
    record Floating(Wrap wrap, Length x, Length y) {
        public static final Floating IN_LINE = new Floating(Wrap.IN_LINE, Length.ZERO, Length.ZERO);

        /** What text does around it: stands in the line as a letter does, flows beside it, jumps over it, or ignores it. */
        public enum Wrap {
            IN_LINE,
            BESIDE,
            TOP_AND_BOTTOM,
            NONE
        }
    }
}
