package app.envoi.desk.account;

import app.envoi.desk.web.Moments;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lock in the settings: another passphrase, and the browsers that are signed in. */
@Controller
@RequestMapping("/settings/lock")
class LockPages {
    private final OwnerCheck check;
    private final Locksmith locksmith;
    private final Keys keys;
    private final Moments moments;

    LockPages(OwnerCheck check, Locksmith locksmith, Keys keys, Moments moments) {
        this.check = check;
        this.locksmith = locksmith;
        this.keys = keys;
        this.moments = moments;
    }

    /** One browser that is signed in, as the page says it. */
    record Line(long id, BrowserName browser, boolean here, boolean kept, String given, String seen) {}

    @GetMapping
    String lock(HttpServletRequest request, Model model) {
        model.addAttribute("newPassphrase", NewPassphrase.BLANK);
        return show(request, model);
    }

    private String show(HttpServletRequest request, Model model) {
        model.addAttribute("browsers", lines(request));
        model.addAttribute("days", Key.KEPT.toDays());
        return "account/lock";
    }

    private List<Line> lines(HttpServletRequest request) {
        long here = KeyRing.held(request).flatMap(keys::use).map(Key::id).orElse(0L);
        return keys.out().stream().map(key -> line(key, key.id() == here)).toList();
    }

    private Line line(Key key, boolean here) {
        BrowserName browser = BrowserName.of(key.browser());
        return new Line(key.id(), browser, here, key.kept(), moments.brief(key.given()), moments.brief(key.seen()));
    }

    @PostMapping("/passphrase")
    String change(
            @ModelAttribute NewPassphrase newPassphrase,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        newPassphrase.look(errors);
        Optional<String> key = KeyRing.held(request);
        if (errors.hasErrors() || key.isEmpty() || !knows(newPassphrase.old(), request.getRemoteAddr(), errors)) {
            return show(request, model);
        }
        locksmith.change(newPassphrase.passphrase(), key.get());
        request.changeSessionId();
        next.addFlashAttribute("changed", true);
        return "redirect:/settings/lock";
    }

    private boolean knows(String old, String address, Errors errors) {
        try {
            check.recognise(old, address);
            return true;
        } catch (OwnerCheck.TooSoon soon) {
            errors.rejectValue("old", "sign-in.wait", new Object[] {soon.seconds()}, null);
        } catch (BadCredentialsException wrong) {
            errors.rejectValue("old", "sign-in.wrong");
        }
        return false;
    }

    @PostMapping("/end")
    String end(@RequestParam long id, RedirectAttributes next) {
        keys.end(id);
        next.addFlashAttribute("ended", true);
        return "redirect:/settings/lock";
    }

    /** This browser too: the next page that it asks for is the door. */
    @PostMapping("/end-all")
    String endAll() {
        keys.endAll();
        return "redirect:/sign-in?out";
    }
}
