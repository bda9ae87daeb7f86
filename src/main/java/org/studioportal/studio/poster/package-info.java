/** A studio on one sheet of A4, for the village's notice board. */
package org.studioportal.studio.poster;
