/** The screens of the bulletins: the front page and its articles, and the editors' desk. */
package org.studioportal.bulletin.ui;
