/**
 * Publicity bulletins (宣传稿件): what publicity staff write, review, schedule and publish, and what everybody reads.
 * Editors work on an article ({@link org.studioportal.bulletin.EditorDesk},
 * {@link org.studioportal.bulletin.Newsroom}); readers see publications ({@link org.studioportal.bulletin.Bulletins}),
 * which are written anew each time an article is published. See docs/decisions/bulletins.md.
 */
@ApplicationModule(allowedDependencies = {"shared", "security", "directory", "studio", "board"})
package org.studioportal.bulletin;

import org.springframework.modulith.ApplicationModule;
