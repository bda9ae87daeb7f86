package org.studioportal.directory;

import java.util.Locale;

/**
 * What somebody types who registers as a villager.
 *
 * @param language in which they read the portal
 */
public record VillagerRegistration(
        String name, String phone, VillageId village, String username, String password, Locale language) {}
