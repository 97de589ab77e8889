/**
 * Sets a manuscript on pages as Word does: a pure function of the manuscript and the font book, giving a proof.
 */
@NullMarked
package app.envoi.press.layout;

import org.jspecify.annotations.NullMarked;
