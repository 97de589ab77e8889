package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.ferry;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTests {
    private static Examining.Examined accepted() {
        return rule("formats-accepted", List.of("docx", "pdf"));
    }

    @Test
    void theContentDecidesAndNotTheName() {
        accepted().on(ferry()).isMet().remarkingNothing();
        accepted().on(ferry().file("poems.docx", FileKind.PDF)).isMet().remarking("does not end in .pdf");
        accepted()
                .on(ferry().file("poems.docx", FileKind.DOC))
                .isBroken()
                .saying("The file is .doc; the journal takes .docx or PDF.");
    }

    @Test
    void aMacroFileIsNotADocx() {
        accepted().on(ferry().file("poems.docm", FileKind.DOCM)).isBroken().saying("Save it as .docx.");
    }

    @Test
    void anUnknownFileIsADoubt() {
        accepted().on(ferry().file("poems", FileKind.UNKNOWN)).isUnsure();
    }

    @Test
    void aPreferenceIsNeverBroken() {
        rule("formats-preferred", List.of("docx")).on(ferry()).isMet().remarkingNothing();
        rule("formats-preferred", List.of("docx"))
                .on(ferry().file("poems.pdf", FileKind.PDF))
                .isMet()
                .remarking("The journal prefers .docx; this is PDF");
    }
}
