package app.envoi.desk.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A submission that a sheet or a portal tells of.
 *
 * @param titles of what was sent, one or more
 * @param sent empty only for what is not sent yet
 * @param fee 0 where nothing was paid
 * @param remark the poet's notes, kept with the sending
 */
public record Past(
        String journal,
        String call,
        Channel channel,
        List<String> titles,
        Optional<LocalDate> sent,
        String link,
        String number,
        BigDecimal fee,
        String currency,
        String remark) {
    public Past {
        titles = List.copyOf(titles);
    }

    /** The same, of pieces with these titles, sent on this day. */
    public Past of(List<String> others, LocalDate day) {
        return new Past(journal, call, channel, others, Optional.of(day), link, number, fee, currency, remark);
    }
}
