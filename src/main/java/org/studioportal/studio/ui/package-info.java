/** The studios on screen. */
package org.studioportal.studio.ui;
