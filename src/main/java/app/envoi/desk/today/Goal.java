package app.envoi.desk.today;

import java.time.LocalDate;

/**
 * What the poet sets out to do.
 *
 * @param id 0 for one that is not kept yet
 * @param from the first day that counts
 * @param until the last day that counts
 * @param putAway it is no longer shown on the Desk
 */
record Goal(long id, String name, Counting counting, int target, LocalDate from, LocalDate until, boolean putAway) {}
