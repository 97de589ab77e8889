/**
 * Reads RTF. The only place where the RTF parser is named.
 */
@NullMarked
package app.envoi.press.rtf;

import org.jspecify.annotations.NullMarked;
