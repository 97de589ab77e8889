/**
 * Reads, writes and mends Word's files. The only place where docx4j is named.
 */
@NullMarked
package app.envoi.press.docx;

import org.jspecify.annotations.NullMarked;
