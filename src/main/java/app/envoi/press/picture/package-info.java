/**
 * Draws the pages of a proof as SVG and PNG.
 */
@NullMarked
package app.envoi.press.picture;

import org.jspecify.annotations.NullMarked;
