/** Hostile input for every entrance that takes what a stranger wrote; run by the profile {@code fuzz}. */
package app.envoi.fuzz;
