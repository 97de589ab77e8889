package app.envoi.press.docx;

/** What the style of a table says of the text in one of its cells. */
record TableDress(Declared<RunKey> run, Declared<ParagraphKey> paragraph) {
    static final TableDress NONE = new TableDress(StyleSheet.NO_RUN, StyleSheet.NO_PARAGRAPH);

    boolean isPlain() {
        return run.isEmpty() && paragraph.isEmpty();
    }

    TableDress with(Style.Part part) {
        return new TableDress(part.run().over(run), part.paragraph().over(paragraph));
    }
}
