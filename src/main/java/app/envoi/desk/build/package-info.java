/**
 * Building a manuscript from poems that are pasted or brought as files.
 */
@NullMarked
package app.envoi.desk.build;

import org.jspecify.annotations.NullMarked;
