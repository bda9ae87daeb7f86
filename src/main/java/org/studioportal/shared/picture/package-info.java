/**
 * Pictures that people send: decoded within bounds, encoded anew without anything but their pixels, kept under what they
 * are (SHA-256) and served in a few sizes. See docs/decisions/pictures.md.
 */
package org.studioportal.shared.picture;
