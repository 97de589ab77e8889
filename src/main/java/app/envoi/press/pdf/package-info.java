/**
 * Reads and writes PDF. The only place where PDFBox is named.
 */
@NullMarked
package app.envoi.press.pdf;

import org.jspecify.annotations.NullMarked;
