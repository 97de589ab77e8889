package app.envoi.desk.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was sent, where and how; never changed after sending.
 *
 * @param journal name of the magazine
 * @param call id of the call, or empty where it is none that Envoi knows
 * @param callName as the poet calls it, or empty
 * @param build number of the build that was sent, with its files, letter and guidelines as they were, or empty
 * @param period the last day of the reading period as it was known then
 * @param tracking link to the portal's page on it, or empty
 * @param number the journal's or the portal's number for it, or empty
 */
public record Dispatch(
        String journal,
        String call,
        String callName,
        Optional<Long> build,
        Channel channel,
        Optional<LocalDate> period,
        String tracking,
        String number,
        Fee fee,
        Expectation expectation,
        Withdrawal withdrawal,
        List<SentPiece> pieces) {
    private static final int NAME_LIMIT = 300;

    public Dispatch {
        pieces = List.copyOf(pieces);
        if (journal.isBlank() || journal.length() > NAME_LIMIT) {
            throw new IllegalArgumentException("a submission goes to a journal with a name of up to 300 characters");
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a submission holds at least one piece");
        }
        long different = pieces.stream().map(SentPiece::piece).distinct().count();
        if (different != pieces.size()) {
            throw new IllegalArgumentException("a piece can be in a submission only once");
        }
    }

    /** As the poet knows it who was not asked for more: nothing paid, no number, and no terms of the call's own. */
    public static Dispatch byHand(String journal, String callName, Channel channel, List<SentPiece> pieces) {
        return new Dispatch(
                journal,
                "",
                callName,
                Optional.empty(),
                channel,
                Optional.empty(),
                "",
                "",
                Fee.NONE,
                Expectation.UNSTATED,
                Withdrawal.unstated(channel, ""),
                pieces);
    }

    /** @param currency three letters, or empty where nothing was paid */
    public record Fee(BigDecimal amount, String currency) {
        public static final Fee NONE = new Fee(BigDecimal.ZERO, "");
    }
}
