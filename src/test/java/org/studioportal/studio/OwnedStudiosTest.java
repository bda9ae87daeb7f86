package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.SignInRefused;
import org.studioportal.directory.VolunteerAccounts;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.PortalTest;

/** Whose the studios are, as the directory asks when somebody's password is to be replaced. */
@PortalTest
class OwnedStudiosTest {
    @Autowired
    private VolunteerAccounts signIns;

    @Autowired
    private StudioFixture town;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aUnitGivesTheLeadOfItsOwnStudioANewPasswordAndNoLeadOfAnothers() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        town.volunteer("V1", "志愿者1", "U1");
        town.volunteer("V2", "志愿者2", "U1");
        town.studio("S1", "法律工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30", "V1");
        town.studio("S2", "健康工作室", "U2", Set.of(ServiceCategory.HEALTH), "周二 09:00-11:30", "V2");
        Grant volunteer = new Grant(Role.VOLUNTEER, town.unitId("U1").value());
        town.account("V1", volunteer, new Grant(Role.STUDIO_LEAD, town.id("S1").value()));
        town.account("V2", volunteer, new Grant(Role.STUDIO_LEAD, town.id("S2").value()));
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, town.unitId("U1").value()));

        assertThat(signIns.resetPassword(town.volunteerId("V1")).username()).isEqualTo("v1");
        assertThatExceptionOfType(SignInRefused.BeyondUnit.class)
                .isThrownBy(() -> signIns.resetPassword(town.volunteerId("V2")));
    }
}
