package app.envoi.desk.submission;

import app.envoi.desk.packet.Build;
import app.envoi.desk.packet.Builds;
import app.envoi.desk.piece.DraftId;
import app.envoi.desk.piece.Drafts;
import app.envoi.desk.web.Moments;
import app.envoi.desk.web.PageNotFound;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <em>I sent it</em>: a built packet becomes a submission, with its files, letter, titles and guidelines as they were. */
@Controller
class SentPages {
    private final Builds builds;
    private final Drafts drafts;
    private final Clerk clerk;
    private final Secretary secretary;
    private final TransactionOperations whole;
    private final Clock clock;

    SentPages(Packed packed, Clerk clerk, Secretary secretary, TransactionOperations whole, Clock clock) {
        this.builds = packed.builds();
        this.drafts = packed.drafts();
        this.clerk = clerk;
        this.secretary = secretary;
        this.whole = whole;
        this.clock = clock;
    }

    /** Where built packets and the drafts in them are found. */
    record Packed(Builds builds, Drafts drafts) {}

    @GetMapping("/out/sent/{build:\\d+}")
    String ask(@PathVariable long build, Model model) {
        NewSubmissionForm blank = NewSubmissionForm.empty(LocalDate.now(clock));
        return form(build(build), blank.by(channel(build(build))), "", model);
    }

    @PostMapping("/out/sent/{build:\\d+}")
    String sent(
            @PathVariable long build,
            @ModelAttribute("entered") NewSubmissionForm entered,
            BindingResult read,
            Model model) {
        Build built = build(build);
        if (read.hasErrors()) {
            return form(built, entered, Words.say("cannot.read"), model);
        }
        try {
            LocalDate day = entered.day() == null ? LocalDate.now(clock) : entered.day();
            SubmissionId id = Objects.requireNonNull(whole.execute(status -> send(built, entered, day)));
            return "redirect:/out/" + id;
        } catch (CannotBe e) {
            return form(built, entered, String.valueOf(e.getMessage()), model);
        }
    }

    /** The drafts that went are locked from now on. */
    private SubmissionId send(Build built, NewSubmissionForm entered, LocalDate day) {
        List<SentPiece> pieces = built.pieces().stream()
                .map(part -> new SentPiece(
                        part.draft().piece(), part.title(), part.draft().number(), Optional.empty()))
                .toList();
        Dispatch dispatch = clerk.dispatch(entered, built.call(), Optional.of(built.id()), pieces);
        SubmissionId id = secretary.send(dispatch, Secretary.Word.on(day));
        if (!built.letter().isBlank()) {
            secretary.keep(new Letters.Letter(
                    id, Optional.empty(), true, day, built.call().title(), built.letter()));
        }
        for (Build.Part part : built.pieces()) {
            DraftId draft = part.draft();
            drafts.lock(draft, Words.say("told.sent", built.call().title(), Moments.date(day)), clock.instant());
        }
        return id;
    }

    private static Channel channel(Build build) {
        String first = build.call().sending().channels().stream().findFirst().orElse("submittable");
        return switch (first.toLowerCase(Locale.ROOT)) {
            case "submittable" -> Channel.SUBMITTABLE;
            case "email" -> Channel.EMAIL;
            case "web-form" -> Channel.WEB_FORM;
            case "post" -> Channel.POST;
            default -> Channel.OTHER_PORTAL;
        };
    }

    private String form(Build build, NewSubmissionForm entered, String trouble, Model model) {
        model.addAttribute("build", build);
        model.addAttribute("entered", entered);
        model.addAttribute("trouble", trouble);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("today", LocalDate.now(clock));
        return "submission/sent";
    }

    private Build build(long id) {
        return builds.find(id).orElseThrow(() -> new PageNotFound("no build " + id));
    }
}
