/**
 * Rosters: how the city's lists come in and go out as a workbook. A room that owns rows brings a
 * {@link org.studioportal.directory.roster.RosterSheet} as a bean; reading files, finding mistakes, comparing with what
 * is stored, and writing all or nothing is done here, once for all sheets.
 */
@NamedInterface("roster")
package org.studioportal.directory.roster;

import org.springframework.modulith.NamedInterface;
