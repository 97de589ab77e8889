package app.envoi.desk.packet;

import app.envoi.desk.packet.Made.Art;
import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.piece.Artworks;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes packets, sets them, and has them judged: all in memory, and quick enough for every keystroke's pause. */
public final class PacketMaker {
    private final Cabinet cabinet;
    private final Typesetter typesetter;
    private final Composer composer;
    private final Checker checker;
    private final LetterWriter letters;
    private final Extents extents;

    PacketMaker(Cabinet cabinet, Typesetter typesetter, LetterWriter letters) {
        this.cabinet = cabinet;
        this.typesetter = typesetter;
        this.composer = new Composer(typesetter);
        this.checker = new Checker();
        this.letters = letters;
        this.extents = new Extents(typesetter);
    }

    /** Where the poet's work is. */
    record Cabinet(Pieces pieces, Drafts drafts, Artworks artworks, Permissions permissions) {}

    public Made make(Packet packet) {
        List<Piece> held = cabinet.pieces()
                .open(packet.pieces().stream().map(Chosen::piece).toList());
        List<Draft> texts = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            texts.add(draft(packet.pieces().get(i), held.get(i)));
        }
        Made made = judged(packet, held, texts, List.copyOf(packet.excuses().values()));
        return made.report().stale().isEmpty() ? made : judged(packet, held, texts, made.reasons());
    }

    /** @param reasons that the letter may give; which of them are needed is known only afterwards */
    private Made judged(Packet packet, List<Piece> held, List<Draft> texts, List<String> reasons) {
        Composition composition = composer.compose(
                texts.stream()
                        .filter(draft -> draft.kind().written())
                        .map(Draft::poemText)
                        .toList(),
                packet.layout().style());
        Proof proof = typesetter.set(composition.manuscript());
        String letter = letters.letter(packet, texts, reasons);
        String fileName = FilePattern.of(packet).fill(texts);
        List<Art> art = art(texts);
        FairCopy copy = copy(
                        new Beside(packet, held, art, letter),
                        new FileFacts(fileName + ".docx", FileKind.DOCX, 0, ""),
                        composition,
                        proof)
                .withNames(names(packet));
        Report report = checker.check(copy, packet.call(), excuses(packet));
        return new Made(packet, texts, art, composition, proof, copy, report, letter, fileName);
    }

    Extents extents() {
        return extents;
    }

    private Draft draft(Chosen chosen, Piece piece) {
        return chosen.draft()
                .filter(number -> number != piece.draft().number())
                .flatMap(number -> cabinet.drafts().find(new DraftId(chosen.piece(), number)))
                .orElse(piece.draft());
    }

    private List<Art> art(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.kind().written())
                .flatMap(draft -> cabinet.artworks().of(draft.id()).map(work -> new Art(draft, work)).stream())
                .toList();
    }

    /** What goes with a manuscript. */
    private record Beside(Packet packet, List<Piece> held, List<Art> art, String letter) {}

    private FairCopy copy(Beside beside, FileFacts file, Composition composition, Proof proof) {
        Packet.Texts texts = beside.packet().texts();
        return new FairCopy(
                file,
                composition.manuscript(),
                proof,
                beside.held().size() == beside.art().size() ? List.of() : composition.poems(),
                List.of(),
                new Letter(Optional.of(texts.bio()), Optional.of(texts.statement()), Optional.of(beside.letter())),
                beside.art().stream().map(art -> art.work().artFile()).toList(),
                translations(beside.held()),
                Stage.PACKET);
    }

    /** So that a blind packet that names its poet somewhere is found out. */
    private Set<String> names(Packet packet) {
        return Stream.of(letters.poet(), packet.layout().name())
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    private Translations translations(List<Piece> held) {
        List<Piece> translated =
                held.stream().filter(piece -> piece.kind() == Kind.TRANSLATION).toList();
        if (translated.isEmpty()) {
            return Translations.NONE;
        }
        String permission = cabinet
                .permissions()
                .of(translated.stream().map(Piece::id).toList())
                .stream()
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
