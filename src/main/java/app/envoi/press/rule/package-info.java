/**
 * The kinds of thing that a call can ask, each a record that examines a fair copy.
 */
@NullMarked
package app.envoi.press.rule;

import org.jspecify.annotations.NullMarked;
