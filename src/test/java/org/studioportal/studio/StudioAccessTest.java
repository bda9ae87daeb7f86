package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.UnitId;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
class StudioAccessTest {
    @Autowired
    private StudioAccess access;

    @Autowired
    private StudioFixture town;

    private StudioId ours;
    private StudioId theirs;
    private UnitId unit;
    private UnitId otherUnit;

    @BeforeEach
    void fillTheTown() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        town.studio("S1", "法律工作室", "U1", Set.of(ServiceCategory.LEGAL), null);
        town.studio("S2", "健康工作室", "U2", Set.of(ServiceCategory.HEALTH), null);
        ours = town.id("S1");
        theirs = town.id("S2");
        unit = town.unitId("U1");
        otherUnit = town.unitId("U2");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aLeadKeepsTheStudioTheyLeadAndNoOther() {
        SignedIn.as("lead01", new Grant(Role.STUDIO_LEAD, ours.value()));
        assertThat(access.led()).containsExactly(ours);
        assertThat(access.keeps(ours)).isTrue();
        assertThat(access.keeps(ours, unit)).isTrue();
        assertThat(access.answersFor(ours)).isFalse();
        assertThat(access.keeps(theirs)).isFalse();
        assertThat(access.keeps(theirs, otherUnit)).isFalse();
        assertThat(Statements.of(access::led)).isEmpty();
    }

    @Test
    void aUnitKeepsItsStudiosAndLeadsNone() {
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, unit.value()));
        assertThat(access.led()).isEmpty();
        assertThat(access.keeps(ours)).isTrue();
        assertThat(access.keeps(ours, unit)).isTrue();
        assertThat(access.answersFor(ours)).isTrue();
        assertThat(access.keeps(theirs)).isFalse();
        assertThat(access.keeps(theirs, otherUnit)).isFalse();
        assertThat(access.keeps(new StudioId(-1))).isFalse();
    }

    @Test
    void theCityKeepsAllAndStrangersNone() {
        SignedIn.asCityAdmin();
        assertThat(access.keeps(theirs)).isTrue();
        assertThat(access.answersFor(theirs)).isTrue();
        assertThat(access.led()).isEmpty();
        SignedIn.nobody();
        assertThat(access.keeps(ours)).isFalse();
        assertThat(access.keeps(ours, unit)).isFalse();
        assertThat(access.led()).isEmpty();
    }
}
