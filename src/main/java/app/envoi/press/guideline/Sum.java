package app.envoi.press.guideline;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Money that a call asks or offers.
 *
 * @param due whether there is any
 * @param amount how much, or the least of it
 * @param most the most of it, where a range is said
 * @param currency three letters, or empty
 * @param per what it is for ({@code entry}, {@code poem}, {@code line}, {@code page}), or empty
 */
public record Sum(
        Call.Answer due, Optional<BigDecimal> amount, Optional<BigDecimal> most, String currency, String per) {
    public static final Sum UNSTATED = new Sum(Call.Answer.UNSTATED, Optional.empty(), Optional.empty(), "", "");
}
