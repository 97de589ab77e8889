/**
 * The model: what is written and how it should look, before it is set on pages. Knows neither how it was read nor how it will be written.
 */
@NullMarked
package app.envoi.press.manuscript;

import org.jspecify.annotations.NullMarked;
