/** Formatted text, made safe. */
package org.studioportal.shared.html;
