package app.envoi.desk.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An amount as it is typed. */
record PaymentForm(
        String day, Ledger.@Nullable Kind kind, String journal, String what, String amount, String currency) {
    PaymentForm {
        day = text(day);
        journal = text(journal);
        what = text(what);
        amount = text(amount);
        currency = text(currency).toUpperCase(Locale.ROOT);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static PaymentForm blank(LocalDate today) {
        return new PaymentForm(today.toString(), Ledger.Kind.PAY, "", "", "", "");
    }

    /** The line for the ledger, or empty with the errors named. */
    Optional<Ledger.Entry> entry(Errors errors) {
        if (journal.isEmpty() || journal.length() > 300) {
            errors.rejectValue("journal", "payment.trouble.journal");
        }
        if (what.length() > 500) {
            errors.rejectValue("what", "payment.trouble.what");
        }
        if (!amount.matches("[0-9]{1,8}([.,][0-9]{1,2})?")) {
            errors.rejectValue("amount", "payment.trouble.amount");
        }
        if (!currency.matches("[A-Z]{3}")) {
            errors.rejectValue("currency", "payment.trouble.currency");
        }
        Optional<LocalDate> on = day(errors);
        return errors.hasErrors() || on.isEmpty() ? Optional.empty() : Optional.of(entry(on.get()));
    }

    private Ledger.Entry entry(LocalDate on) {
        BigDecimal sum = new BigDecimal(amount.replace(',', '.'));
        return new Ledger.Entry(0, on, kind == Ledger.Kind.COST ? kind : Ledger.Kind.PAY, journal, what, sum, currency);
    }

    private Optional<LocalDate> day(Errors errors) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            errors.rejectValue("day", "payment.trouble.day");
            return Optional.empty();
        }
    }
}
