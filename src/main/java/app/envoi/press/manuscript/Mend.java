package app.envoi.press.manuscript;

import java.util.Set;

/** A change that puts a fault right, as data: what to change in a file, not how. */
public sealed interface Mend {
    /** Type of the body smaller than this is set in this size. */
    record SizeAtLeast(Length size) implements Mend {}

    /** Text of the body in one of these families is set in another. */
    record Family(Set<String> from, String to) implements Mend {
        public Family {
            from = Set.copyOf(from);
        }
    }

    /** The paragraph begins a page of its own; empty paragraphs and page breaks right before it go. */
    record StartPage(int paragraph) implements Mend {}

    /** Author, last editor and company are blanked in the properties. */
    record BlankAuthor() implements Mend {}
}
