/**
 * Checking a file: what was brought, what the press says of it, and the pages that show it.
 */
@NullMarked
package app.envoi.desk.check;

import org.jspecify.annotations.NullMarked;
