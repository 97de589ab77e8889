/**
 * Lists taken out and brought in: sheets of commas, and what portals show. What is brought in is written down by the registrar like everything else.
 */
@NullMarked
package app.envoi.desk.exchange;

import org.jspecify.annotations.NullMarked;
