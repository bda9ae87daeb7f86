/**
 * The two-way claiming board (供需双向认领): what is needed and what is offered are listings, and whoever takes one up
 * claims it. A claim binds when the other side has accepted it; places are never given twice. Everything that happens is
 * told to other rooms by {@link org.studioportal.board.BoardEvent}.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "security", "directory", "directory::profile", "directory::desk", "studio"})
package org.studioportal.board;

import org.springframework.modulith.ApplicationModule;
