package app.envoi.desk.exchange;

import app.envoi.desk.packet.Packets;
import app.envoi.desk.piece.Bios;
import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.Look;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.record.Ledger;
import app.envoi.desk.submission.Happening;
import app.envoi.desk.submission.Happenings;
import app.envoi.desk.submission.Letters;
import app.envoi.desk.submission.Letters.Letter;
import app.envoi.desk.submission.Notice;
import app.envoi.desk.submission.Notices;
import app.envoi.desk.submission.PieceStanding;
import app.envoi.desk.submission.Publication;
import app.envoi.desk.submission.Publications;
import app.envoi.desk.submission.SentPiece;
import app.envoi.desk.submission.Standing;
import app.envoi.desk.submission.Submission;
import app.envoi.desk.submission.Submissions;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Window;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The lists of the desk, each with its columns. */
@Configuration(proxyBeanMethods = false)
class SheetLists {
    /** A list put together when it is asked for. */
    private record Made(String name, List<String> heading, Supplier<Stream<List<Object>>> made) implements CsvList {
        @Override
        public List<List<Object>> rows() {
            return made.get().toList();
        }
    }

    @Bean
    @Order(1)
    static CsvList poemSheet(Pieces pieces) {
        List<String> heading = List.of(
                "Number", "Title", "First line", "Kind", "Lines", "Words", "Pages", "Draft", "Tags", "Put away");
        return new Made(
                "poems",
                heading,
                () -> Stream.of(false, true)
                        .flatMap(away -> pieces.list(looking(away)).stream().map(each -> poem(each, away))));
    }

    private static Look looking(boolean away) {
        return new Look("", Set.of(), "", away, Optional.empty(), Look.Order.TITLE, 0, Integer.MAX_VALUE);
    }

    private static List<Object> poem(Listed each, boolean away) {
        return List.of(
                each.id().value(),
                each.title(),
                each.firstLine(),
                word(each.kind()),
                each.measure().lines(),
                each.measure().words(),
                each.measure().pages(),
                each.draft(),
                String.join("; ", each.tags()),
                away ? "yes" : "no");
    }

    @Bean
    @Order(2)
    static CsvList packetSheet(Packets packets) {
        List<String> heading = List.of("Number", "Name", "Call", "Pieces", "Builds", "Changed", "Put away");
        return new Made(
                "packets",
                heading,
                () -> Stream.of(false, true)
                        .flatMap(away -> packets.list(away).stream()
                                .map(each -> List.of(
                                        each.id().value(),
                                        each.name(),
                                        each.call(),
                                        each.pieces(),
                                        each.builds(),
                                        each.changed(),
                                        away ? "yes" : "no"))));
    }

    /** Its columns are those that a sheet of this name can be brought in by again. */
    @Bean
    @Order(3)
    static CsvList submissionSheet(Submissions submissions) {
        List<String> heading = List.of(
                "Submission",
                "Title",
                "Journal",
                "Call",
                "Method",
                "Date Submitted",
                "Result Date",
                "Status",
                "Number",
                "Link",
                "Fee",
                "Currency",
                "Period closes");
        return new Made("submissions", heading, () -> all(submissions).map(SheetLists::submission));
    }

    private static Stream<Submission> all(Submissions submissions) {
        return submissions.newest(0, Integer.MAX_VALUE).stream();
    }

    private static List<Object> submission(Submission each) {
        return List.of(
                each.id().value(),
                each.dispatch().pieces().stream().map(SentPiece::title).collect(Collectors.joining("; ")),
                each.dispatch().journal(),
                each.dispatch().callName(),
                each.dispatch().channel().word(),
                day(each.sent()),
                day(each.ended()),
                status(each),
                each.dispatch().number(),
                each.dispatch().tracking(),
                each.dispatch().fee().amount(),
                each.dispatch().fee().currency(),
                day(each.dispatch().period()));
    }

    /** What was decided is said: a sheet that is brought in again must know. */
    private static String status(Submission each) {
        if (each.standing() != Standing.DECIDED) {
            return word(each.standing());
        }
        return each.pieces().containsValue(PieceStanding.ACCEPTED) ? "accepted" : "declined";
    }

    @Bean
    @Order(4)
    static CsvList sentPieceSheet(Submissions submissions) {
        List<String> heading = List.of(
                "Submission", "Journal", "Call", "Date Submitted", "Piece", "Title as sent", "Draft", "Standing");
        return new Made(
                "pieces-sent",
                heading,
                () -> all(submissions)
                        .flatMap(each -> each.dispatch().pieces().stream()
                                .map(piece -> List.of(
                                        each.id().value(),
                                        each.dispatch().journal(),
                                        each.dispatch().callName(),
                                        day(each.sent()),
                                        piece.piece().value(),
                                        piece.title(),
                                        piece.draft(),
                                        String.valueOf(each.pieces().get(piece.piece()))
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' ')))));
    }

    @Bean
    @Order(5)
    static CsvList eventSheet(Submissions submissions, Happenings happenings) {
        List<String> heading = List.of(
                "Event",
                "Submission",
                "Journal",
                "Day",
                "What happened",
                "Titles",
                "Reply",
                "Undoes",
                "Remark",
                "Written down");
        return new Made(
                "events",
                heading,
                () -> all(submissions)
                        .flatMap(each -> happenings.of(each.id()).stream().map(happening -> event(each, happening))));
    }

    private static List<Object> event(Submission submission, Happening happening) {
        return List.of(
                happening.id(),
                submission.id().value(),
                submission.dispatch().journal(),
                happening.day(),
                word(happening.kind()),
                titles(submission, happening.pieces()),
                word(happening.reply()),
                happening.undoes().map(String::valueOf).orElse(""),
                happening.remark(),
                happening.written());
    }

    @Bean
    @Order(6)
    static CsvList noticeSheet(Submissions submissions, Notices notices) {
        List<String> heading =
                List.of("Notice", "Submission", "Journal", "For", "Titles", "State", "Owed since", "Reason");
        return new Made(
                "notices",
                heading,
                () -> all(submissions)
                        .flatMap(each -> notices.of(each.id()).stream().map(notice -> notice(each, notice))));
    }

    private static List<Object> notice(Submission submission, Notice notice) {
        return List.of(
                notice.id().value(),
                submission.id().value(),
                submission.dispatch().journal(),
                word(notice.scope()),
                titles(submission, notice.pieces()),
                word(notice.state()),
                notice.since(),
                notice.reason());
    }

    @Bean
    @Order(7)
    static CsvList letterSheet(Submissions submissions, Letters letters) {
        List<String> heading = List.of("Submission", "Journal", "Day", "From", "Subject", "Letter");
        return new Made(
                "letters",
                heading,
                () -> all(submissions)
                        .flatMap(each -> letters.of(each.id()).stream().map(letter -> letter(each, letter))));
    }

    private static List<Object> letter(Submission submission, Letter letter) {
        return List.of(
                submission.id().value(),
                submission.dispatch().journal(),
                letter.day(),
                letter.outgoing() ? "the poet" : "the journal",
                letter.subject(),
                letter.body());
    }

    @Bean
    @Order(8)
    static CsvList publicationSheet(Publications publications) {
        List<String> heading = List.of("Title", "Place", "Day", "Link", "Rights return", "Piece", "Submission");
        return new Made(
                "publications", heading, () -> publications.all().stream().map(SheetLists::publication));
    }

    private static List<Object> publication(Publication each) {
        return List.of(
                each.title(),
                each.place(),
                day(each.on()),
                each.link(),
                day(each.rightsBack()),
                each.piece().value(),
                each.submission().map(String::valueOf).orElse(""));
    }

    @Bean
    @Order(9)
    static CsvList ledgerSheet(Ledger ledger) {
        List<String> heading = List.of("Day", "Year", "Kind", "Journal", "For", "Paid", "Received", "Currency");
        return new Made("ledger", heading, () -> ledger.entries().stream().map(SheetLists::entry));
    }

    private static List<Object> entry(Ledger.Entry each) {
        boolean received = each.kind() == Ledger.Kind.PAY;
        return List.of(
                each.day(),
                each.day().getYear(),
                each.kind().word(),
                each.journal(),
                each.what(),
                received ? "" : each.amount(),
                received ? each.amount() : "",
                each.currency());
    }

    @Bean
    @Order(10)
    static CsvList bioSheet(Bios bios) {
        List<String> heading = List.of("Name", "Person", "Words", "Bio");
        return new Made(
                "bios",
                heading,
                () -> bios.all().stream()
                        .map(each -> List.of(each.name(), word(each.person()), each.words(), each.text())));
    }

    /** Of the calls that can be read; what they ask stands in their files. */
    @Bean
    @Order(11)
    static CsvList callSheet(Calls calls, Clock clock) {
        List<String> heading = List.of(
                "Call",
                "Journal",
                "Name",
                "Publisher",
                "Closes",
                "Time zone",
                "Simultaneous",
                "Fee",
                "Currency",
                "Read on",
                "Link");
        return new Made("calls", heading, () -> calls.shelf().calls().stream().map(each -> call(each, clock)));
    }

    private static List<Object> call(Call each, Clock clock) {
        Window window = each.window();
        LocalDate there = LocalDate.now(window.zone().map(clock::withZone).orElse(clock));
        return List.of(
                each.id(),
                each.journal(),
                each.name(),
                each.publisher(),
                day(window.nextClose(there)),
                window.zone().map(ZoneId::getId).orElse(""),
                word(each.policy().simultaneous()),
                each.money().fee().amount().<Object>map(amount -> amount).orElse(""),
                each.money().fee().currency(),
                each.source().read(),
                each.source().link().map(URI::toString).orElse(""));
    }

    private static String titles(Submission submission, Collection<PieceId> pieces) {
        return pieces.stream().map(submission::titleOf).collect(Collectors.joining("; "));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
