/**
 * Files that are made to do harm, one after another, in a small JVM that is watched.
 */
package app.envoi.attack;
