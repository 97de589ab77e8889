package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;

import app.envoi.press.manuscript.Poem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileRuleTests {
    @Test
    void aRefusedFormatIsBrokenAndADiscouragedOneRemarked() {
        FairCopies pdf = ferry().file("ferry.pdf", FileKind.PDF);

        rule("formats-rejected", List.of("pdf", "pages")).on(pdf).isBroken().saying("which the journal does not take");
        rule("formats-rejected", List.of("pdf")).on(ferry()).isMet();
        rule("formats-discouraged", List.of("pdf")).on(pdf).isMet().remarking("only as a last resort");
        rule("formats-discouraged", List.of("pdf")).on(ferry()).isMet().remarkingNothing();
    }

    @Test
    void oneFileIsASingleDocument() {
        rule("single-document", true).on(ferry()).isMet().measuring("one file with 1 poem");
        rule("single-document", true).on(copy()).isUnsure();
    }

    @Test
    void eachPoemMayHaveToBeInItsOwnFile() {
        rule("one-poem-per-file", true).on(ferry()).isMet();
        rule("one-poem-per-file", true).on(ferry().poem("Abacus", 3)).isBroken().at(2, "Abacus", 1, "Abacus");
        rule("one-poem-per-file", true)
                .on(ferry().known(Poem.Known.TITLE_SHAPE).poem("II", 3))
                .isUnsure();
        rule("one-poem-per-file", true).on(copy()).isUnsure();
    }

    @Test
    void aFileIsNamedByAPattern() {
        Examining.Examined named = rule("file-name", "{last name}_poetry_{title}");

        named.on(ferry().file("Lime Poetry - Ferry.docx", FileKind.DOCX)).isByEye();
        named.on(ferry().file("Ferry.docx", FileKind.DOCX))
                .isBroken()
                .saying("“Ferry.docx”; the journal asks for {last name}_poetry_{title}");
        rule("file-name", "Poetry Submission")
                .on(ferry().file("poetry_submission.docx", FileKind.DOCX))
                .isMet();
        rule("file-name", "{title}").on(ferry().file("", FileKind.DOCX)).isUnsure();
    }
}
