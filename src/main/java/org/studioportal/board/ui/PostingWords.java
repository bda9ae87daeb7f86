package org.studioportal.board.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.board.ListingContent;
import org.studioportal.board.Posting;
import org.studioportal.board.Requester;
import org.studioportal.board.Urgency;
import org.studioportal.directory.PartnerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;

/** Gathers what the parts of a form say; what none of them says stays as it was. */
final class PostingWords {
    private final Posting base;
    String title;
    String description;
    ServiceCategory category;
    Urgency urgency;
    ServiceMode mode;
    String place;
    int people;
    VolunteerLevel level;
    List<String> specialties;
    List<String> photos;
    WeeklyHours weekly;
    Instant startsAt;
    Instant endsAt;
    LocalDate firstDay;
    LocalDate lastDay;
    Integer minutes;
    Requester requester;
    PartnerId partner;
    boolean atOnce;

    PostingWords(Posting base) {
        this.base = base;
        ListingContent said = base.content();
        title = said.title();
        description = said.description();
        category = said.category();
        urgency = said.urgency();
        mode = said.mode();
        place = said.place();
        people = said.people();
        level = said.level();
        specialties = said.specialties();
        photos = said.photos();
        weekly = said.weekly();
        startsAt = said.startsAt();
        endsAt = said.endsAt();
        firstDay = said.firstDay();
        lastDay = said.lastDay();
        minutes = said.minutes();
        requester = base.requester();
        partner = base.partner();
        atOnce = base.atOnce();
    }

    Posting posting() {
        ListingContent said = new ListingContent(
                title,
                description,
                category,
                urgency,
                mode,
                place,
                people,
                level,
                specialties,
                photos,
                weekly,
                startsAt,
                endsAt,
                firstDay,
                lastDay,
                minutes);
        return new Posting(base.kind(), base.village(), partner, said, requester, atOnce);
    }
}
