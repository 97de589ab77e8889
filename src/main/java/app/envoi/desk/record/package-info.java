/**
 * The record of a life of submitting: what was accepted and declined, how long journals take, what it cost and paid, what came out and when rights return.
 * Worked out from what the other packages keep; of its own it keeps only money that no submission knows of.
 */
@NullMarked
package app.envoi.desk.record;

import org.jspecify.annotations.NullMarked;
