package org.studioportal.testing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillagerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.Volunteers;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.studio.StudioFixture;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioPage;

/**
 * A village with its clerk and a villager, the unit that it is paired with and its administrator, and a published studio
 * of three volunteers: for tests of what goes on between rooms. All have accounts; sign in as their {@link Actor}s. More
 * people come from {@link VillagerFixture} and {@link org.studioportal.directory.VolunteerFixture}.
 */
@Component
public class TownFixture {
    /**
     * Who is there.
     *
     * @param villager confirmed; called 王村民 and the town's number
     * @param studio of the LEGAL category, open at all times, with one item ON_SITE and one HOME_VISIT
     * @param slug the address of its page
     * @param team the studio's members, skilled; the first leads it
     */
    public record Town(
            UnitId unit,
            VillageId village,
            Actor villager,
            Actor clerk,
            Actor unitAdmin,
            StudioId studio,
            String slug,
            List<Helper> team) {
        public Helper lead() {
            return team.getFirst();
        }
    }

    private static final String ALWAYS = "周一至周日 00:00-24:00";

    private final StudioFixture studios;
    private final VillagerFixture villagers;
    private final AccountFixture accounts;
    private final Volunteers volunteers;
    private final TransactionTemplate transaction;

    TownFixture(
            StudioFixture studios,
            VillagerFixture villagers,
            AccountFixture accounts,
            Volunteers volunteers,
            TransactionTemplate transaction) {
        this.studios = studios;
        this.villagers = villagers;
        this.accounts = accounts;
        this.volunteers = volunteers;
        this.transaction = transaction;
    }

    /** The only town, or the first. */
    public Town town() {
        return town(1);
    }

    /** @param number each once a test, 1 to 9. Town 1 has the unit U1, village V1, studio S1 and members M11 to M13. */
    public Town town(int number) {
        String unit = "U" + number;
        String village = "V" + number;
        String studio = "S" + number;
        String slug = "studio-" + number;
        List<String> members = Stream.of(1, 2, 3).map(i -> "M" + number + i).toList();
        studios.unit(unit, "市司法局" + number);
        studios.village(village, "杨柳村" + number, "青石镇" + number, unit);
        members.forEach(code -> studios.volunteer(code, "志愿者" + code, unit, "婚姻家事"));
        studios.studio(
                studio, "明灯工作室" + number, unit, Set.of(ServiceCategory.LEGAL), ALWAYS, members.toArray(String[]::new));
        studios.describe(
                studio,
                slug,
                new StudioPage.Item("法律咨询", ServiceMode.ON_SITE, ServiceCategory.LEGAL, 30, null, null),
                new StudioPage.Item("上门调解", ServiceMode.HOME_VISIT, ServiceCategory.MEDIATION, 60, null, null));
        UnitId unitId = studios.unitId(unit);
        VillageId villageId = studios.villageId(village);
        return new Town(
                unitId,
                villageId,
                villagers.confirmed(villageId, "villager-" + number, "王村民" + number),
                accounts.open("clerk-" + number, "联络员" + number, new Grant(Role.CLERK, villageId.value())),
                accounts.open("unit-" + number, "单位管理员" + number, new Grant(Role.UNIT_ADMIN, unitId.value())),
                studios.id(studio),
                slug,
                members.stream()
                        .map(code -> member(studios.volunteerId(code), code, unitId))
                        .toList());
    }

    /** The city's administrator, once a test. */
    public Actor cityAdmin() {
        return accounts.open("city-admin", "市级管理员", Grant.city(Role.CITY_ADMIN));
    }

    /** Whoever leads a studio may keep it from then on: the portal sees to that itself. */
    private Helper member(VolunteerId volunteer, String code, UnitId unit) {
        return transaction.execute(tx -> {
            Actor opened =
                    accounts.open(code.toLowerCase(Locale.ROOT), "志愿者" + code, new Grant(Role.VOLUNTEER, unit.value()));
            AccountId account = new AccountId(opened.accountId());
            SystemWork.run(() -> volunteers.connect(volunteer, account));
            return new Helper(volunteer, accounts.actor(account));
        });
    }
}
