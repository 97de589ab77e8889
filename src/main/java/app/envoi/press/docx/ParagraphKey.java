package app.envoi.press.docx;

/** What can be declared of a paragraph. Lengths are in twips. */
enum ParagraphKey {
    STYLE,
    ALIGNMENT,
    START,
    END,
    FIRST,
    START_CHARACTERS,
    END_CHARACTERS,
    FIRST_CHARACTERS,
    BEFORE,
    AFTER,
    BEFORE_AUTO,
    AFTER_AUTO,
    LINE,
    LINE_RULE,
    CONTEXTUAL,
    WITH_NEXT,
    WITH_LINES,
    PAGE_BREAK_BEFORE,
    WIDOW_CONTROL,
    OUTLINE_LEVEL,
    RIGHT_TO_LEFT,
    SNAP_TO_GRID,
    WHOLE_WORDS,
    TABS,
    LIST,
    LIST_LEVEL,
    BORDER_TOP,
    BORDER_BOTTOM,
    BORDER_BETWEEN,
    /** How the borders of one level are drawn, in words: those of two paragraphs must be alike to make one box. */
    BORDER_LOOK,
    FRAMED
}
