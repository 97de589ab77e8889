/**
 * The desk: the application in the browser around the press, with what the poet keeps, sends and owes.
 */
@NullMarked
package app.envoi.desk;

import org.jspecify.annotations.NullMarked;
