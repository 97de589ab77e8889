/**
 * Hostile input for every entrance that takes what a stranger wrote: a little of it in each run of the tests, and without end by the profile {@code fuzz}.
 */
package app.envoi.fuzz;
