/** The portal's base package: each package directly below it is one room of the house, described in its own package-info. */
package org.studioportal;
