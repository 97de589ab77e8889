package app.envoi.press.docx;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.HouseStyle.Contact;
import app.envoi.press.compose.HouseStyle.RunningStyle;
import app.envoi.press.compose.HouseStyle.TitleStyle;
import app.envoi.press.compose.HouseStyle.TypeStyle;
import app.envoi.press.compose.HouseStyle.VerseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Composed packets by chance. */
final class Packets {
    private static final List<String> WORDS = List.of(
            "salt",
            "the",
            "of",
            "a",
            "river",
            "grandmother",
            "wind",
            "—",
            "and,",
            "ledger’s",
            "*moon*",
            "**bone**",
            "we",
            "remember;",
            "kitchen",
            "unspool",
            "in",
            "dark.",
            "I",
            "“ash”",
            "slow",
            "orchard",
            "to",
            "mother-tongue");
    private static final List<String> STRANGE = List.of(
            "牀前明月光，",
            "古池や蛙飛びこむ",
            "हज़ारों ख़्वाहिशें",
            "خوشا شیراز و وضع بی‌مثالش",
            "Trăm năm trong cõi",
            "나 보기가",
            "Ελένη");

    private final Random chance;

    Packets(Random chance) {
        this.chance = chance;
    }

    Manuscript manuscript() {
        List<PoemText> poems = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(5); i++) {
            poems.add(poem(chance.nextInt(12) == 0));
        }
        return new Composer(Typesetter.standard()).compose(poems, style()).manuscript();
    }

    /** Plain Latin text in families whose widths are known to the unit. */
    Manuscript latin() {
        List<PoemText> poems = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(6); i++) {
            poems.add(poem(false));
        }
        return new Composer(Typesetter.standard()).compose(poems, style()).manuscript();
    }

    private PoemText poem(boolean strange) {
        StringBuilder body = new StringBuilder();
        int lines = 1 + chance.nextInt(60);
        for (int i = 0; i < lines; i++) {
            body.append(chance.nextInt(12) == 0 ? " ".repeat(chance.nextInt(30)) : "");
            body.append(chance.nextInt(30) == 0 ? "\t" : "");
            body.append(strange ? STRANGE.get(chance.nextInt(STRANGE.size())) : line());
            body.append("\n".repeat(1 + (chance.nextInt(5) == 0 ? 1 + chance.nextInt(2) : 0)));
        }
        String title = chance.nextInt(6) == 0 ? "" : words(1 + chance.nextInt(5));
        PoemText poem = PoemText.of(title, body.toString());
        poem = chance.nextInt(4) == 0 ? poem.withByline("by " + words(2)) : poem;
        poem = chance.nextInt(4) == 0 ? poem.withDedication("for " + words(2)) : poem;
        poem = chance.nextInt(4) == 0 ? poem.withEpigraph(words(9) + "\n" + words(3)) : poem;
        return chance.nextInt(5) == 0 ? poem.withForm(PoemText.Form.PROSE) : poem;
    }

    private String line() {
        return words(1 + (chance.nextInt(8) == 0 ? chance.nextInt(40) : chance.nextInt(9)));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : chance.nextInt(20) == 0 ? "   " : " ");
            words.append(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private HouseStyle style() {
        String family = pick("Times New Roman", "Arial", "Calibri", "Courier New");
        double spacing = pick(1.0, 1.0, 1.15, 1.5, 2.0);
        TypeStyle type = new TypeStyle(family, Length.halfPoints(22 + chance.nextInt(7)), spacing);
        HouseStyle style = HouseStyle.PLAIN.withType(type);
        if (chance.nextInt(3) == 0) {
            Contact contact = new Contact("Ada Poet", List.of("1 Street", "City"), chance.nextBoolean());
            style = HouseStyle.withContactBlock(contact).withType(type);
        } else if (chance.nextBoolean()) {
            style = HouseStyle.named("Poet").withType(type);
        }
        PageSetup page =
                PageSetup.of(Length.inches(8.5), Length.inches(11), Length.inches(pick(0.75, 1.0, 1.0, 1.25, 1.5)));
        return style.withPage(chance.nextInt(6) == 0 ? PageSetup.A4 : page)
                .withVerse(new VerseStyle(pick(0.5, 1.0, 1.0, 1.5), Length.inches(pick(0.0, 0.25, 0.5, 1.0))))
                .withTitle(new TitleStyle(
                        chance.nextBoolean(),
                        chance.nextBoolean(),
                        chance.nextBoolean(),
                        chance.nextBoolean(),
                        pick(1.0, 2.0)))
                .withRunning(new RunningStyle(pick("", "Poet"), pick(RunningStyle.Numbers.values())))
                .withContact(style.contact())
                .withContinuation(false)
                .withContact(Optional.of(style).flatMap(HouseStyle::contact));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
