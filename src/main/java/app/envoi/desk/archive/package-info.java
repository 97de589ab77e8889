/**
 * A life's work in one file, and back: export, import, backup, restore, and the check that nothing is missing.
 */
@NullMarked
package app.envoi.desk.archive;

import org.jspecify.annotations.NullMarked;
