/**
 * What goes to one call: chosen pieces in order, the letter, the layout; judged while it is made, and built into frozen files.
 */
@NullMarked
package app.envoi.desk.packet;

import org.jspecify.annotations.NullMarked;
