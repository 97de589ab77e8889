/**
 * The press from a terminal: {@code check}, {@code build} and {@code inspect}, without the desk and without Spring.
 */
@NullMarked
package app.envoi.cli;

import org.jspecify.annotations.NullMarked;
