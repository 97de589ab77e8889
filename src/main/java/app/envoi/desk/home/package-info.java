/**
 * The poet's home: the one folder that holds everything, its lock, its database, and what to say when it cannot be used.
 */
@NullMarked
package app.envoi.desk.home;

import org.jspecify.annotations.NullMarked;
