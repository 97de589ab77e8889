/**
 * Holds a fair copy against a call: verdicts, excuses, advice, report.
 */
@NullMarked
package app.envoi.press.check;

import org.jspecify.annotations.NullMarked;
