package app.envoi.cli;

import app.envoi.desk.account.WayBackIn;
import app.envoi.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way back in for an owner who lost the passphrase. */
record PassphraseCommand(Output output, Secrets secrets) {
    private static final Given.Choice CHOICE = new Given.Choice(Set.of(), Set.of("--home"), Set.of());

    int run(List<String> words) {
        Given given = Given.of(words, CHOICE);
        String[] settings = given.value("--home")
                .map(home -> new String[] {"--envoi.home=" + home})
                .orElse(new String[0]);
        Optional<WayBackIn> open = WayBackIn.open(settings);
        if (open.isEmpty()) {
            return Answer.UNUSABLE;
        }
        try (WayBackIn way = open.get()) {
            return change(way);
        }
    }

    private int change(WayBackIn way) {
        Optional<String> owner = way.owner();
        if (owner.isEmpty()) {
            return refuse(Words.say("terminal.passphrase.nobody"));
        }
        String passphrase = secrets.ask(Words.say("terminal.passphrase.ask", Screen.harmless(owner.get())) + " ");
        Optional<String> refusal = way.refusal(passphrase);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        if (!passphrase.equals(secrets.ask(Words.say("terminal.passphrase.again") + " "))) {
            return refuse(Words.say("terminal.passphrase.differ"));
        }
        way.change(passphrase);
        return output.print(new Answer(Words.say("terminal.passphrase.changed") + "\n", "", Answer.GOOD));
    }

    private int refuse(String why) {
        return output.print(new Answer("", Words.say("terminal.passphrase.refused", why) + "\n", Answer.UNUSABLE));
    }
}
