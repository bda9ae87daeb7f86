/** Emblems that a studio composes of a drawn motif and two colours; drawn, each becomes an ordinary kept picture. */
package org.studioportal.studio.emblem;
