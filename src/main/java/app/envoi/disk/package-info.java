/**
 * Puts files on the disk so that a power cut cannot take them.
 */
@NullMarked
package app.envoi.disk;

import org.jspecify.annotations.NullMarked;
