/**
 * What the poet makes and keeps: pieces with their drafts, where each was shown before, permissions for translations, artworks, bios and statements.
 */
@NullMarked
package app.envoi.desk.piece;

import org.jspecify.annotations.NullMarked;
