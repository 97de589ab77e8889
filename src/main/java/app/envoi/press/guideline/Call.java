package app.envoi.press.guideline;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One of a journal's open calls, as it read on one day.
 *
 * @param id name of its file without {@code .yml}
 * @param journal name of the magazine
 * @param publisher who stands behind it, or empty
 * @param name of the call within the journal
 * @param guidelines in the order of the journal's own text
 */
public record Call(
        String id,
        String journal,
        String publisher,
        String name,
        Source source,
        Window window,
        Clocks clocks,
        Policy policy,
        Money money,
        Sending sending,
        List<Guideline> guidelines) {
    public Call {
        guidelines = List.copyOf(guidelines);
    }

    /** A call of which no more is known than its sentences and where they were read. */
    public static Call of(String id, String journal, String name, Source source, List<Guideline> guidelines) {
        Policy policy = new Policy(
                Answer.UNSTATED,
                false,
                Optional.empty(),
                Optional.empty(),
                Answer.UNSTATED,
                Optional.empty(),
                Answer.UNSTATED,
                List.of(),
                List.of());
        return new Call(
                id,
                journal,
                "",
                name,
                source,
                Window.UNKNOWN,
                new Clocks(Optional.empty(), Optional.empty(), Optional.empty()),
                policy,
                new Money(Sum.UNSTATED, Sum.UNSTATED, Optional.empty()),
                new Sending(List.of(), "", "", "", Optional.empty(), "", ""),
                guidelines);
    }

    /** The same with other guidelines. */
    public Call withGuidelines(List<Guideline> others) {
        return new Call(id, journal, publisher, name, source, window, clocks, policy, money, sending, others);
    }

    /** The same, with another time of the reply. */
    public Call withReply(Optional<Reply> reply) {
        Clocks other = new Clocks(reply, clocks.queryAfter(), clocks.resubmitAfter());
        return new Call(id, journal, publisher, name, source, window, other, policy, money, sending, guidelines);
    }

    /** The same, saying something else of simultaneous submissions. */
    public Call withSimultaneous(Answer allowed) {
        Policy other = new Policy(
                allowed,
                policy.declare(),
                policy.part(),
                policy.whole(),
                policy.multiple(),
                policy.cap(),
                policy.published(),
                policy.countsAsPublished(),
                policy.doesNotCount());
        return new Call(id, journal, publisher, name, source, window, clocks, other, money, sending, guidelines);
    }

    /** The same, read elsewhere or on another day. */
    public Call withSource(Source other) {
        return new Call(id, journal, publisher, name, other, window, clocks, policy, money, sending, guidelines);
    }

    /** {@code The Margins, Lineages}. */
    public String title() {
        return name.isBlank() ? journal : journal + ", " + name;
    }

    /**
     * Where the guidelines were read.
     *
     * @param readOn when; empty where the day is not known
     * @param seen year, or year and month, in which they were read, where that is all that is known; else empty
     * @param restated the quotes are not the journal's own words but say the same in others
     */
    public record Source(Optional<URI> link, Optional<LocalDate> readOn, String seen, boolean restated) {
        /** The day or as much of it as is known, as digits: {@code 2025-06-23}, {@code 2019}; or empty. */
        public String read() {
            return readOn.map(LocalDate::toString).orElse(seen);
        }
    }

    /**
     * Dates that hang on a submission.
     *
     * @param queryAfter how long after sending one may ask
     * @param resubmitAfter how long to wait before sending again
     */
    public record Clocks(Optional<Reply> reply, Optional<Lapse> queryAfter, Optional<Lapse> resubmitAfter) {}

    /** Whether something holds; calls do not always say. */
    public enum Answer {
        YES,
        NO,
        UNSTATED
    }

    /**
     * What a journal allows beside the manuscript.
     *
     * @param declare a simultaneous submission has to be called so when it is sent
     * @param part how to take back some of the pieces
     * @param whole how to take back all of them
     * @param multiple whether a second submission may be sent while one is pending
     * @param published whether work that was published before may be sent
     */
    public record Policy(
            Answer simultaneous,
            boolean declare,
            Optional<Way> part,
            Optional<Way> whole,
            Answer multiple,
            Optional<Cap> cap,
            Answer published,
            List<String> countsAsPublished,
            List<String> doesNotCount) {
        public Policy {
            countsAsPublished = List.copyOf(countsAsPublished);
            doesNotCount = List.copyOf(doesNotCount);
        }
    }

    /** How a journal wants to be told; the quote is its sentence on it, or empty. */
    public record Way(Means by, String quote) {}

    /** Through what a journal is told. {@code NOTIFY}: it does not say. */
    public enum Means {
        MESSAGE,
        WITHDRAWAL,
        EMAIL,
        FORM,
        NOTIFY
    }

    /** No more than so many submissions in a reading period, a year, an issue or a month. */
    public record Cap(int most, String per) {}

    /** @param rates page on which the journal says what it pays */
    public record Money(Sum fee, Sum pay, Optional<URI> rates) {}

    /**
     * How it is sent.
     *
     * @param channels {@code submittable}, {@code email}, {@code web-form}, {@code post}, {@code duosuma}
     * @param email to which address, or empty
     * @param emailPoems where the poems go in an e-mail: {@code body}, {@code attachment}, {@code either}, or empty
     * @param subject pattern of an e-mail's subject, or empty
     * @param tracker page on which a submission's standing is seen
     * @param titleField pattern of what to type into the form's title field, or empty
     * @param fileName pattern of the file's name without its extension, or empty
     */
    public record Sending(
            List<String> channels,
            String email,
            String emailPoems,
            String subject,
            Optional<URI> tracker,
            String titleField,
            String fileName) {
        public Sending {
            channels = List.copyOf(channels);
        }
    }
}
