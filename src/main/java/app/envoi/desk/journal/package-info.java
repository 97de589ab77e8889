/**
 * Journals' calls as the poet sees and edits them: what each asks, when it is open, what it pays, how it wants to be told.
 */
@NullMarked
package app.envoi.desk.journal;

import org.jspecify.annotations.NullMarked;
