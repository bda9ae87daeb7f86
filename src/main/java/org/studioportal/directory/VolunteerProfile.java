package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;

/**
 * What a volunteer says of themselves: as typed where it is a command, as kept where it is an answer.
 *
 * @param specialties in their own words; what the vocabulary lacks is a proposal
 * @param availability the hours of an ordinary week that they offer
 * @param towns where they serve; empty for everywhere
 * @param phoneShown whether those whose request they have accepted see the phone number
 * @param bestTime when they are reached best, in words; may be null
 * @param portrait the hash of their picture; null or blank for none
 */
public record VolunteerProfile(
        List<String> specialties,
        Set<ServiceCategory> categories,
        WeeklyHours availability,
        List<String> towns,
        boolean phoneShown,
        ContactChannel channel,
        String bestTime,
        String portrait)
        implements Serializable {}
