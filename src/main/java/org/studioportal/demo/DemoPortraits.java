package org.studioportal.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Gender;
import org.studioportal.directory.OwnVolunteer;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerProfile;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.directory.Volunteers;
import org.studioportal.shared.Versioned;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioId;

/** Two of three who serve in a studio show their face, which they put on their own page themselves. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoPortraits {
    private final StudioDesk desk;
    private final Volunteers volunteers;
    private final OwnVolunteer own;
    private final DemoPeople people;
    private final DemoActors actors;

    DemoPortraits(StudioDesk desk, Volunteers volunteers, OwnVolunteer own, DemoPeople people, DemoActors actors) {
        this.desk = desk;
        this.volunteers = volunteers;
        this.own = own;
        this.people = people;
        this.actors = actors;
    }

    void show(List<StudioId> studios, DemoPictures.Kept pictures) {
        Map<Gender, Integer> shown = new EnumMap<>(Gender.class);
        for (StudioId studio : studios) {
            List<DeskPage.Person> members = desk.open(studio).members();
            for (int i = 0; i < members.size(); i++) {
                if (i % 3 < 2 && members.get(i).who().portrait() == null) {
                    show(members.get(i).who(), shown, pictures);
                }
            }
        }
    }

    private void show(VolunteerRef member, Map<Gender, Integer> shown, DemoPictures.Kept pictures) {
        people.open(member);
        actors.volunteer(member, () -> {
            Gender gender = volunteers.details(member.id()).data().gender();
            int number = shown.merge(gender, 1, Integer::sum) - 1;
            Versioned<VolunteerId, VolunteerProfile> now = own.profile().orElseThrow();
            own.change(now.version(), showing(now.data(), pictures.portrait(gender == Gender.FEMALE, number)));
        });
    }

    private static VolunteerProfile showing(VolunteerProfile now, String portrait) {
        return new VolunteerProfile(
                now.specialties(),
                now.categories(),
                now.availability(),
                now.towns(),
                now.phoneShown(),
                now.channel(),
                now.bestTime(),
                portrait);
    }
}
