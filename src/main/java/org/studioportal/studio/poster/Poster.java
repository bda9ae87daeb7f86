package org.studioportal.studio.poster;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.studioportal.studio.StudioPage;

/**
 * What a poster is made of.
 *
 * @param address of the studio's page, as a phone reaches it
 * @param printed the date on it; hours begin with its week
 */
record Poster(StudioPage studio, Locale language, URI address, LocalDate printed) {}
