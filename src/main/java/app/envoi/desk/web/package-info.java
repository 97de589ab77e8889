/**
 * What every page shares: the frame, the error pages, the headers that keep strangers out.
 */
@NullMarked
package app.envoi.desk.web;

import org.jspecify.annotations.NullMarked;
