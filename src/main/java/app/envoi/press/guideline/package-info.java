/**
 * Calls and their guidelines, and reading them from YAML.
 */
@NullMarked
package app.envoi.press.guideline;

import org.jspecify.annotations.NullMarked;
