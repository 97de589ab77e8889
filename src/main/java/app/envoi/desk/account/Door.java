package app.envoi.desk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The first visit, and signing in. */
@Controller
class Door {
    private final Owners owners;
    private final PasswordEncoder encoder;
    private final SecurityContextRepository sessions;
    private final KeyRing ring;

    Door(Owners owners, PasswordEncoder encoder, SecurityContextRepository sessions, KeyRing ring) {
        this.owners = owners;
        this.encoder = encoder;
        this.sessions = sessions;
        this.ring = ring;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(defaultValue = "0") int wait, HttpServletRequest request, Model model) {
        if (owners.theOwner().isEmpty()) {
            return "redirect:/welcome";
        }
        model.addAttribute("wait", Math.max(0, wait));
        model.addAttribute("wrong", request.getParameter("wrong") != null);
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("stale", request.getParameter("stale") != null);
        model.addAttribute("days", Key.KEPT.toDays());
        return "account/sign-in";
    }

    @GetMapping("/welcome")
    String welcome(HttpServletRequest request, Model model) {
        if (owners.theOwner().isPresent()) {
            return "redirect:/";
        }
        onlyFromHere(request);
        model.addAttribute("firstVisit", FirstVisit.BLANK);
        return "account/welcome";
    }

    @PostMapping("/welcome")
    String settle(
            @ModelAttribute FirstVisit firstVisit,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        onlyFromHere(request);
        firstVisit.look(errors);
        if (errors.hasErrors()) {
            return "account/welcome";
        }
        Owner owner = new Owner(firstVisit.name(), encoder.encode(firstVisit.passphrase()));
        if (owners.settle(owner)) {
            letIn(owner, request, response);
        }
        return "redirect:/";
    }

    private void letIn(Owner owner, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(OwnerCheck.signedIn(owner));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        ring.give(request, response, false);
    }

    /** Whoever comes first owns the home: that must be somebody who sits at this machine. */
    private static void onlyFromHere(HttpServletRequest request) {
        if (!Names.fromHere(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
