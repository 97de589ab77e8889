package app.envoi.desk;

import app.envoi.desk.Visitor.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A desk that has been worked at, without a script: poems, a bio, a checked file, a built and sent packet, replies, notices that are owed. */
public final class FilledHome {
    private static final String ROSE = """
            O Rose, thou art sick!
            The invisible worm
            That flies in the night,
            In the howling storm,

            Has found out thy bed
            Of crimson joy:
            And his dark secret love
            Does thy life destroy.
            """;

    private final Visitor poet;
    private final List<String> doors = new ArrayList<>();

    private FilledHome(Visitor poet) {
        this.poet = poet;
    }

    /** Fills the home, and tells at which pages the poet came out. */
    public static List<String> fill(RunningEnvoi envoi) {
        FilledHome home = new FilledHome(envoi.poet());
        home.write("The Sick Rose", ROSE);
        home.write("Ah! Sun-flower", "Ah Sun-flower! weary of time,\nWho countest the steps of the Sun:\n");
        home.writeABio();
        home.checkASample();
        home.importAFile();
        home.buildAndSend();
        home.sendElsewhere("The Harbour Review", "1");
        home.sendElsewhere("A Quarterly of Unusually Long and Carefully Considered Names", "1");
        home.winAPoem();
        home.askAndSeek();
        home.bringLists();
        return home.doors;
    }

    private Sheet does(String page, String form, Map<String, String> fields, Visitor.Upload... files) {
        Sheet answer = poet.submit(poet.open(page), form, fields, files);
        if (answer.status() != 200) {
            throw new AssertionError(form + " on " + page + " answered " + answer.status());
        }
        doors.add(answer.path());
        return answer;
    }

    private void write(String title, String text) {
        does("/poems/new", "#writing", Map.of("title", title, "text", text));
    }

    private void writeABio() {
        does("/bios", "#add-bio", Map.of("text", "William Blake lives in Lambeth.", "name", "short"));
    }

    private void checkASample() {
        Sheet form = poet.open("/check");
        Element sample = form.html().selectFirst("form[action=/check/sample] button[name=name]");
        does("/check", "form[action=/check/sample]", Map.of("name", sample.val()));
    }

    private void importAFile() {
        byte[] text =
                ("# The Fly\n\nLittle Fly,\nThy summer's play\n\n# London\n\nI wander thro' each charter'd street\n")
                        .getBytes(StandardCharsets.UTF_8);
        does("/poems/import", "#bring", Map.of(), new Visitor.Upload("files", "songs.txt", text));
    }

    private void buildAndSend() {
        Sheet packet = does("/packets/new", "form[action=/packets]", Map.of("call", "the-margins-lineages"));
        does(packet.path(), "#offers", Map.of("piece", "1"));
        does(packet.path(), "form[action$=/build]", Map.of());
        String send = poet.open(packet.path())
                .html()
                .selectFirst("a[href^=/out/sent/]")
                .attr("href");
        does(send, "form[action^=/out/sent/]", Map.of());
    }

    private void sendElsewhere(String journal, String piece) {
        does("/out/new", "form[action=/out/new]", Map.of("journal", journal, "pieces", piece));
    }

    private void winAPoem() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("pieces", "1");
        fields.put("piece", "1");
        fields.put("kind", "ACCEPTED");
        does("/out/2", "form[action$=/happened]", fields);
    }

    private void askAndSeek() {
        does("/record/goals", "#goal", Map.of("name", "A hundred rejections", "target", "100"));
        does("/poems/1/about", "form[action$=/exposures]", Map.of("place", "A blog of one's own"));
        does("/out/1", "form[action$=/letters]", Map.of("subject", "Your poems", "body", "Dear poet,\n\nthank you.\n"));
    }

    private void bringLists() {
        String sheet =
                "Title,Publisher,Date Submitted,Status\nLondon; The Fly,North,03/04/2025,Complete\n,South,soon,\n";
        does("/record/exchange", "form[action$=/sheets]", Map.of("text", sheet));
        String list = "London\nSouth\nDeclined\n2025-05-03\n\nThree Poems\nThe Harbour Review\nAccepted\n";
        does("/record/exchange", "form[action$=/portal]", Map.of("text", list));
        does("/record", "#payment", Map.of("journal", "North", "amount", "50", "currency", "USD"));
    }
}
