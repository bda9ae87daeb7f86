package org.studioportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillagerRef;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.Studios;
import org.studioportal.testing.TownFixture.Town;

/** The town that other tests rely on is as it says. */
@PortalTest
class TownFixtureTest {
    @Autowired
    private TownFixture towns;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private Directory directory;

    @Autowired
    private Studios studios;

    @Autowired
    private Clock clock;

    @Test
    void twoTownsAreWholeAndApart() {
        Town first = towns.town();
        Town second = towns.town(2);
        assertThat(towns.cityAdmin().is(Role.CITY_ADMIN)).isTrue();
        assertThat(List.of(first, second)).allSatisfy(town -> {
            assertThat(directory.unitOf(town.village(), LocalDate.now(clock.withZone(PortalTime.ZONE))))
                    .map(UnitRef::id)
                    .hasValue(town.unit());
            VillagerRef villager = SystemWork.call(() ->
                            directory.villagerOf(new AccountId(town.villager().accountId())))
                    .orElseThrow();
            assertThat(villager.confirmed()).isTrue();
            assertThat(villager.village()).isEqualTo(town.village());
            assertThat(town.villager().is(Role.VILLAGER, town.village().value()))
                    .isTrue();
            assertThat(town.clerk().is(Role.CLERK, town.village().value())).isTrue();
            assertThat(town.unitAdmin().is(Role.UNIT_ADMIN, town.unit().value()))
                    .isTrue();
            assertThat(town.lead().actor().grants())
                    .containsExactlyInAnyOrder(
                            new Grant(Role.VOLUNTEER, town.unit().value()),
                            new Grant(Role.STUDIO_LEAD, town.studio().value()));
            StudioPage page = studios.bySlug(town.slug()).orElseThrow();
            assertThat(page.id()).isEqualTo(town.studio());
            assertThat(page.members()).hasSize(3);
            assertThat(page.items())
                    .hasSize(2)
                    .allSatisfy(item -> assertThat(item.id()).isNotNull());
        });
        assertThat(first.villager().accountId()).isNotEqualTo(second.villager().accountId());
    }

    @Test
    void twoHundredVolunteersCanSignIn() {
        Town town = towns.town();
        List<Helper> many = volunteers.helpers(town.unit(), "N", 200);
        Helper last = many.getLast();
        assertThat(many).extracting(Helper::id).doesNotHaveDuplicates().hasSize(200);
        assertThat(last.actor().username()).isEqualTo("n-200");
        assertThat(directory.volunteerOf(last.account())).map(VolunteerRef::id).hasValue(last.id());
        assertThat(directory.volunteers(many.stream().map(Helper::id).toList())).hasSize(200);
        assertThat(directory.volunteers(List.of(last.id())))
                .extracting(VolunteerRef::unit)
                .containsExactly(town.unit());
    }
}
