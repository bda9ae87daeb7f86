/** Screens of the claiming board. */
package org.studioportal.board.ui;
