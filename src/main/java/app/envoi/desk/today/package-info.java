/**
 * The Desk page.
 */
@NullMarked
package app.envoi.desk.today;

import org.jspecify.annotations.NullMarked;
