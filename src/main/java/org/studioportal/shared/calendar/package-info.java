/** Files that calendar programs read. Knows no room: what an event is about comes from whoever writes the file. */
package org.studioportal.shared.calendar;
