package app.envoi.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Who reads: their language where there are bundles in it, and their country, whose form days and numbers take. Where the words stay English so do the names
 * of months: nobody reads <i>Mai</i> in an English sentence.
 */
public final class Reader {
    /**
     * Countries that write English in a way of their own, as the platform knows them; what is not here is written as in Britain. Written down, because
     * asking the platform takes a command in the terminal a sixth of its time.
     */
    static final Set<String> ENGLISH =
            Set.of(("AE AG AI AS AT AU BB BE BI BM BS BW BZ CA CC CH CK CM CX CY DE DG DK DM ER"
                            + " FI FJ FK FM GB GD GG GH GI GM GU GY HK IE IL IM IN IO JE JM KE KI KN KY LC LR LS MG MH MO MP MS MT MU MW MY NA NF NG NL NR"
                            + " NU NZ PG PH PK PN PR PW RW SB SC SD SE SG SH SI SL SS SX SZ TC TK TO TT TV TZ UG UM US VC VG VI VU WS ZA ZM ZW")
                    .split(" "));

    private static final Map<String, Boolean> SPOKEN = new ConcurrentHashMap<>();

    private static volatile Locale here = Locale.UK;

    private Reader() {}

    /** Where no page was asked for, this is who reads: the terminal speaks to whoever sits at the machine. Until it is said, somebody in Britain. */
    public static void sitsHere(Locale reader) {
        here = of(List.of(reader));
    }

    /** The same reader on another thread. */
    public static Runnable with(Runnable work) {
        Locale reader = locale();
        return () -> {
            LocaleContextHolder.setLocale(reader);
            try {
                work.run();
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        };
    }

    /** A number as the reader's country writes it, with as many decimals as it has. */
    public static String number(BigDecimal number) {
        NumberFormat form = NumberFormat.getNumberInstance(locale());
        form.setMinimumFractionDigits(number.scale());
        form.setMaximumFractionDigits(number.scale());
        return form.format(number);
    }

    /** Whoever asked for the page that is being made. */
    public static Locale locale() {
        return LocaleContextHolder.getLocaleContext() == null ? here : of(List.of(LocaleContextHolder.getLocale()));
    }

    /** @param wished the dearest first, one at least */
    public static Locale of(List<Locale> wished) {
        return wished.stream()
                .filter(each -> isEnglish(each) || isSpoken(each.getLanguage()))
                .findFirst()
                .filter(each -> !isEnglish(each))
                .orElseGet(() -> english(wished.get(0)));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static Locale english(Locale reader) {
        return ENGLISH.contains(reader.getCountry()) ? new Locale("en", reader.getCountry()) : Locale.UK;
    }

    /** There are bundles in it: {@code messages/web_de.properties} and its like. */
    private static boolean isSpoken(String language) {
        return language.matches("[a-z]{2,3}") && SPOKEN.computeIfAbsent(language, Words::isIn);
    }
}
