package app.envoi.press.manuscript;

/** What follows one below another in a section: a paragraph or a table. */
public sealed interface Block permits Paragraph, Table {}
