package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.DraftId;
import app.envoi.desk.piece.Drafts;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.Permission;
import app.envoi.desk.piece.Permissions;
import app.envoi.desk.piece.Piece;
import app.envoi.desk.piece.Pieces;
import app.envoi.press.check.Checker;
import app.envoi.press.check.Excuse;
import app.envoi.press.check.Excuses;
import app.envoi.press.check.Report;
import app.envoi.press.compose.Composer;
import app.envoi.press.compose.Composition;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FairCopy.Letter;
import app.envoi.press.rule.FairCopy.Stage;
import app.envoi.press.rule.FairCopy.Translations;
import app.envoi.press.rule.FileFacts;
import app.envoi.press.rule.FileKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes packets, sets them, and has them judged: all in memory, and quick enough for every keystroke's pause. */
public final class PacketMaker {
    private final Pieces pieces;
    private final Drafts drafts;
    private final Permissions permissions;
    private final Typesetter typesetter;
    private final Composer composer;
    private final Checker checker;
    private final LetterWriter letters;
    private final Extents extents;

    PacketMaker(Pieces pieces, Drafts drafts, Permissions permissions, Typesetter typesetter, LetterWriter letters) {
        this.pieces = pieces;
        this.drafts = drafts;
        this.permissions = permissions;
        this.typesetter = typesetter;
        this.composer = new Composer(typesetter);
        this.checker = new Checker();
        this.letters = letters;
        this.extents = new Extents(typesetter);
    }

    public Made make(Packet packet) {
        List<Piece> held = packet.pieces().stream()
                .map(chosen -> pieces.open(chosen.piece()))
                .toList();
        List<Draft> texts = packet.pieces().stream().map(this::draft).toList();
        Made made = judged(packet, held, texts, List.copyOf(packet.excuses().values()));
        return made.report().stale().isEmpty() ? made : judged(packet, held, texts, made.reasons());
    }

    /** @param reasons that the letter may give; which of them are needed is known only afterwards */
    private Made judged(Packet packet, List<Piece> held, List<Draft> texts, List<String> reasons) {
        Composition composition = composer.compose(
                texts.stream().map(Draft::poemText).toList(), packet.layout().style());
        Proof proof = typesetter.set(composition.manuscript());
        String letter = letters.letter(packet, texts, reasons);
        String fileName = FilePattern.of(packet).fill(texts);
        FairCopy copy = copy(packet, held, composition, proof, letter, fileName);
        Report report = checker.check(copy, packet.call(), excuses(packet));
        return new Made(packet, texts, composition, proof, copy, report, letter, fileName);
    }

    Extents extents() {
        return extents;
    }

    private Draft draft(Chosen chosen) {
        return chosen.draft()
                .flatMap(number -> drafts.find(new DraftId(chosen.piece(), number)))
                .orElseGet(() -> pieces.open(chosen.piece()).draft());
    }

    private FairCopy copy(
            Packet packet, List<Piece> held, Composition composition, Proof proof, String letter, String fileName) {
        return new FairCopy(
                new FileFacts(fileName + ".docx", FileKind.DOCX, 0, ""),
                composition.manuscript(),
                proof,
                held.isEmpty() ? List.of() : composition.poems(),
                List.of(),
                new Letter(
                        Optional.of(packet.texts().bio()),
                        Optional.of(packet.texts().statement()),
                        Optional.of(letter)),
                List.of(),
                translations(held),
                Stage.PACKET);
    }

    private Translations translations(List<Piece> held) {
        List<Piece> translated =
                held.stream().filter(piece -> piece.kind() == Kind.TRANSLATION).toList();
        if (translated.isEmpty()) {
            return Translations.NONE;
        }
        String permission = permissions.of(translated.stream().map(Piece::id).toList()).stream()
                .map(Permission::words)
                .collect(Collectors.joining("; "));
        return new Translations(true, permission);
    }

    private static Excuses excuses(Packet packet) {
        return new Excuses(packet.excuses().entrySet().stream()
                .map(each -> new Excuse(each.getKey(), "", "", each.getValue()))
                .toList());
    }
}
