package app.envoi.desk.submission;

import app.envoi.desk.submission.Happening.Kind;
import app.envoi.desk.submission.Happening.ReplyKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a letter from a journal seems to say. Only ever shown: the poet decides.
 *
 * @param kind what seems to have happened
 */
record Hunch(Kind kind, ReplyKind reply) {
    private static final Pattern NO = words("unable to (accept|publish|use|offer|include|find a place)|"
            + "not able to (accept|publish|use|include)|can(not| ?no?t) (accept|publish|use)|"
            + "(decided|chosen|elected) (not to|against)|(not|isn.t|wasn.t|aren.t|weren.t) (quite )?(a|the)? ?(right|good)? ?(fit|match)\\b|"
            + "not (quite )?(right|suitable|for us)|(will|are|is|be) (have to )?(pass|passing) on|have to pass|"
            + "(will|won.t|would) not be (publish|accept|us)|won.t be (publish|accept|us)|regret(fully)?|unfortunately|"
            + "declin(e|ed|ing)|(was|were|has|have) not (been )?(selected|chosen|accepted)|did not (make|find)");
    /** Said only of what is taken, even where the rest is declined in the same letter. */
    private static final Pattern TAKEN =
            words("(delighted|pleased|happy|thrilled|excited|glad|honou?red) to (accept|publish|"
                    + "take|include|inform you that .{0,80}accepted)");

    private static final Pattern YES = words("(would|.d) (like|love) to (publish|accept|take|include)|"
            + "(has|have) been accepted|we accept|we are accepting|we.re accepting|accepted for publication|"
            + "congratulations");
    private static final Pattern REWRITE = words("(revise and|revision and) (resubmit|send)|consider(ing)? revis|"
            + "willing to (revise|rework)|(would|.d) like to see (a|another) (revision|revised)|look at (a|another) (revision|revised)|"
            + "revised (version|draft)");
    private static final Pattern HELD = words("short-?listed|long-?listed|shortlist|longlist|finalist|second round|"
            + "held for|holding (on to )?(your|this)|under (further|closer|serious) consideration|"
            + "(advanced|moved|passed) (on )?to (the|our) (next|final|second)");
    private static final Pattern WARM =
            words("(hope|encourage|invite|urge|welcome|like) (that )?(you|to see|to read|to hear|more).{0,40}"
                    + "(submit|send|try|again|more|future|work)|please (do )?(send|submit|try|consider (send|submit))\\w*.{0,30}(again|more|future)|"
                    + "(look|looking) forward to (read|see)ing more|came (very )?close|impressed|much to admire|"
                    + "enjoyed (reading )?(it|your|this|these|them)");
    private static final Pattern PERSONAL =
            words("(particularly|especially|really|most) (liked|loved|admired|enjoyed|moved|"
                    + "struck|drawn|taken)|(stood out|stayed with (me|us)|struck (me|us))");

    static Optional<Hunch> of(String letter) {
        if (found(REWRITE, letter)) {
            return Optional.of(new Hunch(Kind.REWRITE_ASKED, ReplyKind.REWRITE));
        }
        if (!found(TAKEN, letter) && found(NO, letter)) {
            return Optional.of(new Hunch(Kind.DECLINED, tier(letter)));
        }
        if (found(TAKEN, letter) || found(YES, letter)) {
            return Optional.of(new Hunch(Kind.ACCEPTED, ReplyKind.ACCEPTANCE));
        }
        return found(HELD, letter) ? Optional.of(new Hunch(Kind.HELD, ReplyKind.NONE)) : Optional.empty();
    }

    private static ReplyKind tier(String letter) {
        if (found(PERSONAL, letter)) {
            return ReplyKind.PERSONAL;
        }
        return found(WARM, letter) ? ReplyKind.HIGHER_TIER : ReplyKind.FORM;
    }

    private static boolean found(Pattern words, String letter) {
        return words.matcher(letter.replace('’', '\'').replaceAll("\\s+", " ")).find();
    }

    private static Pattern words(String any) {
        return Pattern.compile("(?i)\\b(" + any + ")");
    }
}
