package app.envoi.cli;

/** What a terminal is told when it asks how. */
final class Help {
    static final String ENVOI = """
            Envoi checks and builds manuscripts for literary journals.

              envoi check FILE...     holds manuscripts against a call, and says what to mend
              envoi build POEM...     makes a manuscript from poems, and checks it before it is written
              envoi inspect FILE...   tells pages, words, type, and where poems start
              envoi new-passphrase    lets you choose another passphrase when yours is lost
              envoi verify-home       looks through everything you keep, and says whether all is well
              envoi restore BACKUP    makes a home out of a backup

            envoi COMMAND --help tells the options of a command. Without a command, the desk opens at
            http://localhost:8080 for your browser.
            """;
    static final String CHECK = """
            envoi check FILE... holds manuscripts (.docx or .pdf) against a call's guidelines.

              --call ID           the call: the name of its file without .yml (the-margins-lineages)
              --bio FILE          your bio, a text file or a .docx
              --statement FILE    your statement, a text file or a .docx
              --art FILE          an art file that goes with it; may be given again
              --translations      the pieces are translations
              --permission TEXT   who gave permission to translate and publish, and when
              --json              one line of JSON for each file

            Exit code: 2 if a file could not be used, else 1 if anything is broken, else 0.
            """;
    static final String BUILD = """
            envoi build POEM... makes a manuscript from poems (.txt, .md or .docx), in the order given, and
            checks it before it is written. In a text file, “# Title” begins a poem and a line --- parts two.

              --out FILE          where to write the .docx
              --pdf FILE          where to write the same as a PDF
              --call ID           the call: the name of its file without .yml (the-margins-lineages)
              --bio FILE          your bio, a text file or a .docx
              --statement FILE    your statement, a text file or a .docx
              --anyway            write it even if it breaks a rule
              --json              one line of JSON

            Exit code: 2 if something could not be used or written, else 1 if a rule is broken, else 0.
            """;
    static final String INSPECT = """
            envoi inspect FILE... tells what manuscripts (.docx or .pdf) are, without a call.

              --no-word-record    ignore what Word recorded about its own pages
              --json              one line of JSON for each file

            Exit code: 2 if a file could not be used, else 0.
            """;

    static final String NEW_PASSPHRASE = """
            envoi new-passphrase asks for another passphrase, for an owner who lost theirs. Close Envoi
            first. Your work stays as it is; every browser is signed out.

              --home FOLDER       your home, if it is not where Envoi looks by itself

            Where nobody sits at the terminal, the passphrase is read from the first line of the input.
            Exit code: 0 if it was changed, else 2.
            """;
    static final String VERIFY_HOME = """
            envoi verify-home looks through your home without changing it: every file and every text against
            its hash, everything that is referred to, and that no journal is left untold of a piece that was
            taken elsewhere.

              --home FOLDER       the home, if it is not where it usually is

            Exit code: 2 if it could not be looked through, 1 if not all is well, else 0.
            """;
    static final String RESTORE = """
            envoi restore BACKUP makes a home out of a backup (.zip), or out of an archive alone (.json). Every
            hash is checked first. The home that is there now is set aside, never deleted.

              --home FOLDER       the home, if it is not where it usually is

            Exit code: 2 if the backup could not be used, 1 if something was not in order already when it was
            made, else 0.
            """;

    private Help() {}
}
