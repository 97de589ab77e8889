/** The sentences that the poet reads, and the reader's language and country. The press keeps its own beside its rules. */
@NullMarked
package app.envoi.words;

import org.jspecify.annotations.NullMarked;
