package app.envoi.press.guideline;

/**
 * Something wrong in a call file.
 *
 * @param file name of the file
 * @param line counted from 1
 * @param column counted from 1
 */
public record Problem(String file, int line, int column, String message) {
    /** {@code lineages.yml, line 3, column 5: …}. */
    @Override
    public String toString() {
        return file + ", line " + line + ", column " + column + ": " + message;
    }
}
