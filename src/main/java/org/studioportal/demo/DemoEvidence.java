package org.studioportal.demo;

import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.EvidenceId;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerRef;

/** A few volunteers prove their level, from {@code demo/certificates.yaml}; some units have answered. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoEvidence {
    private static final int CERTIFICATE_EDGE = 900;

    private final LevelEvidence evidence;
    private final Directory directory;
    private final DemoPeople people;
    private final DemoActors actors;

    DemoEvidence(LevelEvidence evidence, Directory directory, DemoPeople people, DemoActors actors) {
        this.evidence = evidence;
        this.directory = directory;
        this.people = people;
        this.actors = actors;
    }

    void handIn() {
        List<Told> certificates = Told.all("certificates.yaml");
        for (int i = 0; i < certificates.size(); i++) {
            Told told = certificates.get(i);
            VolunteerRef volunteer =
                    directory.volunteersByCode(Set.of(told.text("volunteer"))).getFirst();
            byte[] certificate = DemoPictures.png(DrawnCertificate.svg(i), CERTIFICATE_EDGE);
            people.open(volunteer);
            actors.volunteer(volunteer, () -> evidence.handIn(VolunteerLevel.valueOf(told.text("level")), certificate));
            if (told.tells("answer")) {
                answer(volunteer, told);
            }
        }
    }

    private void answer(VolunteerRef volunteer, Told told) {
        actors.unit(directory.unit(volunteer.unit()).orElseThrow(), () -> {
            EvidenceId waiting = evidence.of(volunteer.id()).getFirst().id();
            if ("CONFIRMED".equals(told.text("answer"))) {
                evidence.confirm(waiting);
            } else {
                evidence.decline(waiting, told.text("reason"));
            }
        });
    }
}
