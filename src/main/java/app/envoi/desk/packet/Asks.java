package app.envoi.desk.packet;

import app.envoi.desk.piece.Bio;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Strength;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a call asks in numbers, as far as a packet's choices hang on it. */
public final class Asks {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Call call;

    public Asks(Call call) {
        this.call = call;
    }

    /** How many pages the poems may fill. */
    public OptionalInt pages() {
        return number("pages-at-most").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** How many pages the art may fill, beside the poems. */
    public OptionalInt artPages() {
        return number("art-pages-at-most").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** How many poems may be sent. */
    public OptionalInt poems() {
        return number("poems-at-most").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Whose voice a bio is to speak in, where the call says. */
    Optional<Bio.Person> bioPerson() {
        return terms().anyMatch("bio-third-person"::equals) ? Optional.of(Bio.Person.THIRD) : Optional.empty();
    }

    public OptionalInt bioWords() {
        return number("bio-words-at-most").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    public OptionalInt statementWords() {
        return number("statement-words-at-most").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    public boolean wantsStatement() {
        return terms().anyMatch(term -> term.startsWith("statement"));
    }

    public boolean wantsBio() {
        return !refuses("bio") && terms().anyMatch(term -> term.startsWith("bio"));
    }

    /** @param part {@code bio} or {@code cover-letter} */
    boolean refuses(String part) {
        return asks(part + "-forbidden");
    }

    /** Later pages of a poem are to say that it goes on. */
    public boolean wantsContinuation() {
        return asks("continuation-indicated");
    }

    /** It takes PDF and no Word file. */
    boolean wantsPdf() {
        List<String> accepted = words("formats-accepted").toList();
        return accepted.contains("pdf") && !accepted.contains("docx");
    }

    /** No name in the manuscript, its properties or the file's name. */
    public boolean blind() {
        return asks("anonymous-manuscript") || asks("anonymous-file-name");
    }

    /** Whether it can be set in a font of this name and class. */
    boolean allows(String family, String fontClass) {
        List<String> named = words("fonts-allowed").toList();
        List<String> classes = words("font-classes").toList();
        return (named.isEmpty() || named.stream().anyMatch(family::equalsIgnoreCase))
                && (classes.isEmpty() || classes.contains(fontClass));
    }

    /** The smallest size allowed, in half-points; 10 points where the call names none. */
    public int leastSize() {
        return decimal("type-size-at-least")
                .or(() -> decimal("type-size-one-of"))
                .map(points -> points.multiply(BigDecimal.valueOf(2)).intValue())
                .orElse(20);
    }

    /** The tightest spacing allowed, in hundredths of a line. */
    public int leastSpacing() {
        return decimal("line-spacing").map(Asks::hundredths).orElse(100);
    }

    /** The narrowest margin allowed, in hundredths of an inch; where the call names none, three quarters of an inch. */
    public int leastMargin() {
        return decimal("margins-at-least")
                .or(() -> decimal("margins"))
                .map(Asks::hundredths)
                .orElse(75);
    }

    /** A layout to begin with, after the call's wishes. */
    public Layout layout(Poet poet) {
        Layout plain = Layout.PLAIN;
        int size = decimal("type-size-one-of").isPresent() ? leastSize() : Math.max(plain.size(), leastSize());
        String family = first("fonts-allowed").orElse(plain.family());
        return plain.withFamily(family)
                .withSize(size)
                .withSpacing(Math.max(plain.spacing(), leastSpacing()))
                .withMargin(Math.max(plain.margin(), leastMargin()))
                .withHead(head(), poet.name())
                .withContact(poet.contact())
                .withContinuation(wantsContinuation());
    }

    private Layout.Head head() {
        if (blind()) {
            return Layout.Head.BLIND;
        }
        if (asks("contact-block-required")) {
            return Layout.Head.CONTACT;
        }
        return asks("name-on-every-page") ? Layout.Head.NAME : Layout.Head.NONE;
    }

    private boolean asks(String key) {
        return terms().anyMatch(key::equals);
    }

    private static int hundredths(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(100)).intValue();
    }

    /** The first of a list of words. */
    private Optional<String> first(String key) {
        return words(key).findFirst();
    }

    private Stream<String> words(String key) {
        return values(key)
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .map(String::valueOf);
    }

    private Optional<Integer> number(String key) {
        return decimal(key).map(BigDecimal::intValue);
    }

    /** The least number that stands with this key, alone, in a list, or before its unit. */
    private Optional<BigDecimal> decimal(String key) {
        return values(key)
                .flatMap(value -> NUMBER.matcher(String.valueOf(value)).results())
                .map(found -> new BigDecimal(found.group()))
                .min(BigDecimal::compareTo);
    }

    private Stream<Object> values(String key) {
        return binding()
                .flatMap(guideline -> guideline.rules().stream())
                .flatMap(rule -> Optional.ofNullable(rule.terms().values().get(key)).stream());
    }

    private Stream<String> terms() {
        return call.guidelines().stream()
                .flatMap(guideline -> guideline.rules().stream())
                .flatMap(rule -> List.copyOf(rule.terms().values().keySet()).stream());
    }

    private Stream<Guideline> binding() {
        return call.guidelines().stream()
                .filter(guideline -> guideline.strength() == Strength.MUST || guideline.strength() == Strength.PREFER);
    }
}
