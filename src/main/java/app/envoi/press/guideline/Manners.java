package app.envoi.press.guideline;

import app.envoi.press.guideline.Call.Answer;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a guidelines page plainly says of a call beside its rules.
 *
 * @param reply when to expect an answer
 * @param simultaneous whether work may be elsewhere at the same time
 */
public record Manners(Optional<Reply> reply, Answer simultaneous) {
    private static final String UNIT = "(days|weeks|months|day|week|month)";
    private static final Pattern REPLY =
            Pattern.compile("\\b(reply|replies|respond|response|hear (back )?from|decision|answer|decide)\\b");
    private static final Pattern RANGE =
            Plain.pattern("(?:within|in|between|takes?|runs?|is|are|about|approximately|expect)? ?<R> " + UNIT);
    private static final Pattern WITHIN =
            Plain.pattern("(?:within|up to|in under|less than|can stretch to|no more than) <N> " + UNIT);
    private static final Pattern CLOSE = Pattern.compile("\\b(after|of|from)\\b[^.;]{0,25}\\bclos(e|es|ing)\\b");
    private static final Pattern QUERY =
            Pattern.compile("\\b(query|enquir\\w+|inquir\\w+|if you (have not|haven't) heard|no answer)\\b");
    private static final Pattern SIMULTANEOUS = Pattern.compile(
            "\\bsim(ultaneous(ly)?)?[- ]?sub(mission|mit|s)?\\w*|\\bsimultaneously\\b|\\bsimultaneous ones\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(no|not|don't|never|cannot|stopped)\\b[^.;]{0,35}\\bsim(ultaneous(ly)?)?\\b|\\bsimultaneous(ly)?( submissions)?\\b[^.;]{0,20}\\b(not|never|aren't|cannot)\\b");
    private static final Pattern WELCOMED = Pattern.compile(
            "\\b(allow\\w*|accept\\w*|welcome|ok|okay|fine|encouraged|happy|open to|may|can|permitted|considered?|take[sn]?|in)\\b");

    /** @param page as for {@link Extractor#read} */
    public static Manners read(String page) {
        Optional<Reply> reply = Optional.empty();
        Answer simultaneous = Answer.UNSTATED;
        for (Sentence sentence : Sentences.of(page.substring(0, Math.min(page.length(), Extractor.LONGEST)))) {
            reply = reply.or(() -> reply(sentence));
            simultaneous = simultaneous == Answer.UNSTATED ? simultaneous(sentence) : simultaneous;
        }
        return new Manners(reply, simultaneous);
    }

    private static Optional<Reply> reply(Sentence sentence) {
        if (!sentence.says(REPLY) || sentence.says(QUERY)) {
            return Optional.empty();
        }
        Reply.From from = sentence.says(CLOSE) ? Reply.From.CLOSE : Reply.From.SUBMISSION;
        Matcher range = sentence.find(RANGE);
        if (range.find()) {
            int least = Integer.parseInt(range.group(1));
            int most = Integer.parseInt(range.group(2));
            return least < most && most <= 1000
                    ? Optional.of(new Reply(from, least, most, unit(range.group(3))))
                    : Optional.empty();
        }
        Matcher within = sentence.find(WITHIN);
        if (within.find()) {
            int most = Integer.parseInt(within.group(1));
            return most >= 1 && most <= 1000
                    ? Optional.of(new Reply(from, 0, most, unit(within.group(2))))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static ChronoUnit unit(String word) {
        String plural = word.endsWith("s") ? word : word + "s";
        return ChronoUnit.valueOf(plural.toUpperCase(Locale.ROOT));
    }

    private static Answer simultaneous(Sentence sentence) {
        if (!sentence.says(SIMULTANEOUS)) {
            return Answer.UNSTATED;
        }
        if (sentence.says(REFUSED)) {
            return Answer.NO;
        }
        return sentence.says(WELCOMED) ? Answer.YES : Answer.UNSTATED;
    }
}
