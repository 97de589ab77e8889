package app.envoi.press.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a value in a call file may look like. */
public sealed interface Shape {
    /**
     * The value as {@link Terms} holds it.
     *
     * @param written a string, number, boolean, list or map
     * @throws Misfit when it has another shape
     */
    Object fit(Object written) throws Misfit;

    /** What is expected, to follow "must be". */
    String expected();

    /**
     * What somebody typed into a form, as {@link Terms} holds it.
     *
     * @param typed one text, or several where {@link #many} may be said
     * @throws Misfit when it is nothing that fits
     */
    default Object typed(List<String> typed) throws Misfit {
        return fit(typed.isEmpty() ? "" : typed.get(0).strip());
    }

    /** The words that there are to choose from; empty where anything may be typed. */
    default List<String> choices() {
        return List.of();
    }

    /** Whether it can be several. */
    default boolean many() {
        return false;
    }

    /** A whole number or another one where it is one, else the text. */
    private static Object number(List<String> typed) {
        String text = typed.isEmpty() ? "" : typed.get(0).strip();
        if (text.matches("\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        return text.matches("\\d{1,9}\\.\\d{1,9}") ? new BigDecimal(text) : text;
    }

    /** A value has not the shape that is asked; the message says what it must be. */
    final class Misfit extends Exception {
        private static final long serialVersionUID = 1;

        public Misfit(String message) {
            super(message);
        }
    }

    /** Only {@code true}: a rule that is there or not. */
    record Yes() implements Shape {
        @Override
        public Object fit(Object written) throws Misfit {
            return require(this, Boolean.TRUE.equals(written), written);
        }

        @Override
        public Object typed(List<String> typed) throws Misfit {
            return fit(typed.contains("true"));
        }

        @Override
        public String expected() {
            return "true (or leave the rule out)";
        }
    }

    /** {@code true} or {@code false}. */
    record YesNo() implements Shape {
        @Override
        public Object fit(Object written) throws Misfit {
            return require(this, written instanceof Boolean, written);
        }

        @Override
        public Object typed(List<String> typed) throws Misfit {
            String word = typed.isEmpty() ? "" : typed.get(0);
            return fit(choices().contains(word) ? (Object) Boolean.valueOf(word) : word);
        }

        @Override
        public List<String> choices() {
            return List.of("true", "false");
        }

        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** A whole number. */
    record Whole(int least, int most) implements Shape {
        @Override
        public Object fit(Object written) throws Misfit {
            return require(this, written instanceof Integer number && number >= least && number <= most, written);
        }

        @Override
        public Object typed(List<String> typed) throws Misfit {
            return fit(number(typed));
        }

        @Override
        public String expected() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** A number above nought, such as a size in points. */
    record Number(int most, String unit) implements Shape {
        @Override
        public Object fit(Object written) throws Misfit {
            boolean number = written instanceof Integer || written instanceof BigDecimal;
            BigDecimal value = number ? new BigDecimal(written.toString()) : BigDecimal.ZERO;
            return require(this, value.signum() > 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0, written);
        }

        @Override
        public Object typed(List<String> typed) throws Misfit {
            return fit(number(typed));
        }

        @Override
        public String expected() {
            return "a number of " + unit + " above 0, at most " + most + ", without a unit";
        }
    }

    /** A length with its unit: {@code 1in}, {@code 2.5cm}, {@code 25mm}, {@code 72pt}. */
    record Measure() implements Shape {
        private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{1,3})?(in|cm|mm|pt)");

        @Override
        public Object fit(Object written) throws Misfit {
            return require(
                    this, written instanceof String text && FORM.matcher(text).matches(), written);
        }

        @Override
        public String expected() {
            return "a length with its unit, such as 1in, 2.5cm, 25mm or 72pt";
        }
    }

    /** A picture's width and height in pixels; one of them may be left out: {@code 800x500}, {@code x3000}. */
    record Pixels() implements Shape {
        private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,5}x([1-9]\\d{0,5})?|x[1-9]\\d{0,5}");

        @Override
        public Object fit(Object written) throws Misfit {
            return require(
                    this, written instanceof String text && FORM.matcher(text).matches(), written);
        }

        @Override
        public String expected() {
            return "a width and height in pixels, such as 800x500, or x3000 for the height alone";
        }
    }

    /** Some words, not empty. */
    record Text() implements Shape {
        @Override
        public Object fit(Object written) throws Misfit {
            return require(this, written instanceof String text && !text.isBlank(), written);
        }

        @Override
        public String expected() {
            return "a text";
        }
    }

    /** One of some words. */
    record OneOf(List<String> words) implements Shape {
        public OneOf(String... words) {
            this(List.of(words));
        }

        @Override
        public Object fit(Object written) throws Misfit {
            return require(this, written instanceof String && words.contains(written), written);
        }

        @Override
        public List<String> choices() {
            return words;
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", words);
        }
    }

    /** A list of at least one, each of the same shape. */
    record ListOf(Shape each) implements Shape {
        @Override
        public Object fit(Object written) throws Misfit {
            require(this, written instanceof List<?> list && !list.isEmpty() && list.size() <= 100, written);
            List<Object> fitted = new ArrayList<>();
            for (Object entry : (List<?>) written) {
                fitted.add(each.fit(entry));
            }
            return List.copyOf(fitted);
        }

        @Override
        public Object typed(List<String> typed) throws Misfit {
            List<Object> fitted = new ArrayList<>();
            for (String each : each(typed)) {
                fitted.add(this.each.typed(List.of(each)));
            }
            require(this, !fitted.isEmpty(), "");
            return fit(fitted);
        }

        /** Typed texts hold several, parted by commas. */
        private List<String> each(List<String> typed) {
            return typed.stream()
                    .flatMap(text -> each.choices().isEmpty() ? Arrays.stream(text.split(",")) : Stream.of(text))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        @Override
        public List<String> choices() {
            return each.choices();
        }

        @Override
        public boolean many() {
            return true;
        }

        @Override
        public String expected() {
            return "a list in square brackets, each of it " + each.expected();
        }
    }

    private static Object require(Shape shape, boolean fits, Object written) throws Misfit {
        if (!fits) {
            throw new Misfit("must be " + shape.expected() + ", not " + shown(written));
        }
        return written;
    }

    private static String shown(Object written) {
        if (written instanceof List) {
            return "a list";
        }
        if (written instanceof java.util.Map) {
            return "a map";
        }
        String text = String.valueOf(written);
        return text.isEmpty() ? "nothing" : "“" + Excerpt.of(text) + "”";
    }
}
