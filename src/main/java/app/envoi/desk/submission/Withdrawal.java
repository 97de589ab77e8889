package app.envoi.desk.submission;

import app.envoi.words.Words;

/**
 * How the journal wants to be told that work is gone, as its call read when the submission was sent.
 *
 * @param wholeOnly it takes back submissions as a whole only, even for one piece
 */
public record Withdrawal(Way part, Way whole, boolean wholeOnly) {
    /** The call does not say: by message for a part, by the portal's own button for the whole. */
    public static final Withdrawal UNSTATED = unstated(Channel.SUBMITTABLE, "");

    /**
     * Where nobody said how, as one tells a journal that work came to by this road.
     *
     * @param address a mail address or a link, or empty
     */
    public static Withdrawal unstated(Channel channel, String address) {
        return switch (channel) {
            case SUBMITTABLE, OTHER_PORTAL ->
                new Withdrawal(new Way(By.MESSAGE, "", address), new Way(By.WITHDRAW, "", address), false);
            case EMAIL, WEB_FORM -> both(new Way(By.EMAIL, "", address));
            case POST -> both(new Way(By.POST, "", address));
        };
    }

    private static Withdrawal both(Way way) {
        return new Withdrawal(way, way, false);
    }

    /**
     * @param quote the journal's own sentence on it, or empty
     * @param address a mail address or a link, or empty
     */
    public record Way(By by, String quote, String address) {
        String words() {
            String how = Words.say("way." + by);
            return address.isEmpty() ? how : how + " (" + address + ")";
        }
    }

    /** Through what. */
    public enum By {
        MESSAGE,
        NOTE,
        EDIT_REQUEST,
        EMAIL,
        WITHDRAW,
        FORM,
        POST
    }

    Way way(Notice.Scope scope) {
        return scope == Notice.Scope.WHOLE ? whole : part;
    }
}
