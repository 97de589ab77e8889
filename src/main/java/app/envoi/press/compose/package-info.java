/**
 * Makes a manuscript out of poems in plain text and the choices of a house style.
 */
@NullMarked
package app.envoi.press.compose;

import org.jspecify.annotations.NullMarked;
