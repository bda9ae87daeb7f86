/**
 * HTML set as PDF: with the jar's Chinese font, QR codes, bookmarks and nothing that would be loaded from anywhere. See
 * docs/decisions/posters.md and docs/decisions/printed-issues.md.
 */
package org.studioportal.shared.pdf;
