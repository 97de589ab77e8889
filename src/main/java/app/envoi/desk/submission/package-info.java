/**
 * What is out where: submissions, what became of them and of each piece in them, and the notices that are owed when a piece is taken elsewhere.
 *
 * <p>What happened is written down as happenings and never changed; standings are read off them ({@link Course}), and notices follow from the standings
 * ({@link Obligations}). A mistake is undone by a happening of its own.
 */
@NullMarked
package app.envoi.desk.submission;

import org.jspecify.annotations.NullMarked;
