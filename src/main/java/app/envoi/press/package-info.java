/**
 * The press: reads, sets, judges and writes manuscripts. Plain Java, without Spring; it can be used alone, as the command line does.
 */
@NullMarked
package app.envoi.press;

import org.jspecify.annotations.NullMarked;
