/** Formatted text and the bodies of articles, made safe. */
package org.studioportal.shared.html;
