package app.envoi.press.guideline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Brings a sentence into the form in which it is searched: lower case, digits for number words, plain marks and spaces. */
final class Plain {
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String UNITS = "one|two|three|four|five|six|seven|eight|nine";
    private static final Pattern WORD =
            Pattern.compile("\\b((twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](" + UNITS + ")|"
                    + String.join("|", NUMBERS.keySet()) + ")\\b");
    private static final Pattern HUNDREDS = Pattern.compile("\\b(\\d{1,2}|a) hundred(?: and (\\d{1,2}))?\\b");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern TWICE = Pattern.compile("\\b(\\d+) \\(\\1\\)");

    private Plain() {}

    static String of(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("[‘’`´]", "'")
                .replaceAll("[“”„«»″]", "\"")
                .replaceAll("[‐‑‒–—―]", "-")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        plain = THOUSANDS.matcher(plain).replaceAll("");
        plain = WORD.matcher(plain)
                .replaceAll(match -> String.valueOf(number(match.group(), match.group(2), match.group(3))));
        plain = HUNDREDS.matcher(plain).replaceAll(match -> String.valueOf(hundreds(match.group(1), match.group(2))));
        return TWICE.matcher(plain).replaceAll("$1");
    }

    private static int hundreds(String count, String more) {
        return 100 * (count.equals("a") ? 1 : Integer.parseInt(count)) + (more == null ? 0 : Integer.parseInt(more));
    }

    private static int number(String whole, String tens, String units) {
        return tens == null
                ? Objects.requireNonNull(NUMBERS.get(whole))
                : Objects.requireNonNull(NUMBERS.get(tens)) + Objects.requireNonNull(NUMBERS.get(units));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        String[] low = {
            "seventeen",
            "seventy",
            "sixteen",
            "sixty",
            "fourteen",
            "forty",
            "eighteen",
            "eighty",
            "nineteen",
            "ninety",
            "thirteen",
            "thirty",
            "fifteen",
            "fifty",
            "twelve",
            "twenty",
            "eleven",
            "ten",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine"
        };
        int[] values = {
            17, 70, 16, 60, 14, 40, 18, 80, 19, 90, 13, 30, 15, 50, 12, 20, 11, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9
        };
        for (int i = 0; i < low.length; i++) {
            numbers.put(low[i], values[i]);
        }
        numbers.put("a dozen", 12);
        return numbers;
    }

    /** The pattern with {@code N} for a number, {@code R} for a range and {@code UP} for the ways to say at most before a number. */
    static Pattern pattern(String form) {
        String number = "(\\\\d{1,6})";
        String range = "(?:between )?(\\\\d{1,6}) ?(?:-|to|and|or) ?(\\\\d{1,6})";
        String up =
                "(?:up to|no more than|not more than|no longer than|not longer than|not be longer than|at most|a maximum of|maximum of|maximum|max\\\\.?(?: of)?|as many as"
                        + "|not (?:to )?exceed(?:ing)?|(?:no|not) (?:\\\\w+ ){0,4}(?:exceed|go past|have more than|hold more than|be more than|be longer than|run over|run longer than)|limit(?:ed)? (?:of|to)|cap (?:\\\\w+ ){0,2}(?:of|at))";
        return Pattern.compile(form.replaceAll("<N>", number)
                .replaceAll("<R>", range)
                .replaceAll("<UP>", up)
                .replaceAll(
                        "<MOST>",
                        "(?:at (?:the )?most|at the outside|max(?:imum)?\\\\b|or (?:fewer|less|under)|(?:is|are) (?:the|our|your) (?:limit|maximum|max|ceiling|cap)|(?:per submission )?is the (?:limit|most))")
                .replaceAll("<UNDER>", "(?:fewer than|under|less than)"));
    }
}
