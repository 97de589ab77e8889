package app.envoi.desk.check;

import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Mend;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.Verdict;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sentences on reports that are put together from parts. */
@Component
public class CheckWords {
    /** One line of verdict: {@code 2 guidelines are broken, one is unsure.} */
    public String summary(ReportPage page) {
        Map<Verdict, Long> tally = page.tally();
        List<String> parts = new ArrayList<>();
        count(tally, Verdict.BROKEN, "report.summary.broken", parts);
        count(tally, Verdict.UNSURE, parts.isEmpty() ? "report.summary.unsure.first" : "report.summary.unsure", parts);
        if (parts.isEmpty()) {
            parts.add(Words.say("report.summary." + calm(page.report().verdict())));
        }
        count(tally, Verdict.BY_EYE, "report.summary.by-eye", parts);
        String sentence = String.join(Words.say("report.summary.and"), parts);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    private static String calm(Verdict verdict) {
        return switch (verdict) {
            case EXCUSED -> "excused";
            case NOT_APPLICABLE, INFORMATION -> "nothing";
            case BROKEN, UNSURE, BY_EYE, MET -> "met";
        };
    }

    private void count(Map<Verdict, Long> tally, Verdict verdict, String message, List<String> parts) {
        long count = tally.getOrDefault(verdict, 0L);
        if (count > 0) {
            parts.add(Words.say(message, count));
        }
    }

    /** How many pages, and who says so. */
    public String pages(PageCount count) {
        String by = Words.say("report.by." + count.by().name().toLowerCase(Locale.ROOT));
        return count.certain()
                ? Words.say("report.pages.one", count.pages(), by)
                : Words.say("report.pages.between", count.low(), count.high(), by);
    }

    /** What a mend will change. */
    String mend(Mend mend, FairCopy copy) {
        if (mend instanceof Mend.SizeAtLeast size) {
            return Words.say("mend.size", points(size.size().toPoints()));
        }
        if (mend instanceof Mend.Family family) {
            return Words.say(
                    "mend.family",
                    String.join(", ", family.from().stream().sorted().toList()),
                    family.to());
        }
        if (mend instanceof Mend.StartPage start) {
            return Words.say("mend.start", line(copy, start.paragraph()));
        }
        return Words.say("mend.author");
    }

    private static String line(FairCopy copy, int paragraph) {
        List<Paragraph> all = copy.manuscript().paragraphs();
        String text = paragraph < all.size() ? all.get(paragraph).visibleText().strip() : "";
        return text.length() > 60 ? text.substring(0, 60).strip() + "…" : text;
    }

    private String points(double points) {
        String number = points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
        return Words.say("report.points", number);
    }
}
