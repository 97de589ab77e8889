package app.envoi.press.rule;

/**
 * What is known of a file before it is read.
 *
 * @param name as given, without folders
 * @param kind by its content, never by its name
 * @param sha256 lower-case hexadecimal
 */
public record FileFacts(String name, FileKind kind, long bytes, String sha256) {}
