package app.envoi.press.docx;

import java.util.Locale;

/** Prints numbers in the forms that lists and notes can have ({@code w:numFmt}). */
final class NumberForm {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] CHINESE = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] CHICAGO = {"*", "†", "‡", "§"};

    private NumberForm() {}

    /** A form that is not known here is printed in figures. */
    static String of(String form, int number) {
        return switch (form) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case "ordinal" -> number + ordinalEnding(number);
            case "cardinalText" -> capital(words(number));
            case "ordinalText" -> capital(ordinalWords(number));
            case "chicago" -> repeated(CHICAGO, number);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, '０');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital" ->
                chinese(number);
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 32_767) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int n = 0; n < ROMAN.length; n++) {
            while (left >= ROMAN_VALUES[n]) {
                roman.append(ROMAN[n]);
                left -= ROMAN_VALUES[n];
            }
        }
        return roman.toString();
    }

    /** a … z, then aa, bb … as Word counts, up to thirty times. */
    private static String letters(int number) {
        return number < 1 || number > 780
                ? String.valueOf(number)
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String repeated(String[] signs, int number) {
        return number < 1 || number > 100
                ? String.valueOf(number)
                : signs[(number - 1) % signs.length].repeat((number - 1) / signs.length + 1);
    }

    private static String ordinalEnding(int number) {
        int last = Math.abs(number) % 10;
        boolean teen = Math.abs(number) % 100 / 10 == 1;
        return teen || last > 3 || last == 0 ? "th" : new String[] {"st", "nd", "rd"}[last - 1];
    }

    private static String words(int number) {
        if (number < 0 || number > 9_999) {
            return String.valueOf(number);
        }
        if (number < 20) {
            return SMALL[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + SMALL[number % 10]);
        }
        int unit = number < 1_000 ? 100 : 1_000;
        String head = words(number / unit) + (unit == 100 ? " hundred" : " thousand");
        return number % unit == 0 ? head : head + " " + words(number % unit);
    }

    private static String ordinalWords(int number) {
        String cardinal = words(number);
        int cut = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
        String last = cardinal.substring(cut);
        String ordinal = switch (last) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> last.endsWith("y") ? last.substring(0, last.length() - 1) + "ieth" : last + "th";
        };
        return cardinal.substring(0, cut) + ordinal;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String digits(int number, char zero) {
        StringBuilder printed = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> printed.append((char) (c >= '0' ? c - '0' + zero : c)));
        return printed.toString();
    }

    private static String circled(int number) {
        return number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
    }

    private static String chinese(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        if (number < 10) {
            return CHINESE[number];
        }
        String tens = number < 20 ? "" : CHINESE[number / 10];
        return tens + "十" + (number % 10 == 0 ? "" : CHINESE[number % 10]);
    }
}
