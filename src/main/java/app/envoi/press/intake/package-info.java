/**
 * What a file is by its content, and reading it safely into a fair copy.
 */
@NullMarked
package app.envoi.press.intake;

import org.jspecify.annotations.NullMarked;
