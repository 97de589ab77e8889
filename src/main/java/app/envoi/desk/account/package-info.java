/**
 * The owner: the first visit, signing in and out.
 */
@NullMarked
package app.envoi.desk.account;

import org.jspecify.annotations.NullMarked;
