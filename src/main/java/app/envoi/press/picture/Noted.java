package app.envoi.press.picture;

import app.envoi.press.rule.Finding;

/**
 * A finding as a report numbers it, to be marked on the pages.
 *
 * @param number as the report counts it, from 1
 */
public record Noted(Finding finding, Mark.Kind kind, int number) {}
