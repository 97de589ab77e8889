package app.envoi.desk.piece;

/**
 * A file kept byte for byte.
 *
 * @param name as the poet gave it, without folders
 * @param kind by its content, such as {@code jpg}
 * @param sha256 lower-case hexadecimal
 */
public record KeptFile(long id, String name, String kind, long bytes, String sha256) {}
