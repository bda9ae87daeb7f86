package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.testing.PortalTest;

@PortalTest
@RecordApplicationEvents
class VillagersTest {
    @Autowired
    private Villages villages;

    @Autowired
    private Villagers villagers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    private VillageId village;

    @BeforeEach
    void aVillage() {
        village = SystemWork.call(
                () -> villages.register(new VillageData("V1", "东村", "城关镇", false, false, Contact.NONE)));
    }

    @Test
    void otherRoomsAreToldWhoRegisteredAndWhatTheClerkDecided() {
        VillagerId zhang = register("张三", "zhangsan");
        VillagerId li = register("李四", "lisi");
        SignedIn.as(new Actor(1, "clerk01", "联络员", Set.of(new Grant(Role.CLERK, village.value()))), () -> {
            villagers.confirm(zhang);
            villagers.refuse(li, "不认识");
        });

        assertThat(told())
                .containsExactly(
                        new VillagerEvents.Registered(account("zhangsan"), village),
                        new VillagerEvents.Registered(account("lisi"), village),
                        new VillagerEvents.Confirmed(account("zhangsan"), village),
                        new VillagerEvents.Declined(account("lisi"), village));
    }

    private VillagerId register(String name, String username) {
        return villagers.register(
                new VillagerRegistration(name, "19900000001", village, username, "三只蓝色的猫在河边唱歌", Messages.CHINESE));
    }

    private AccountId account(String username) {
        return transaction.execute(
                tx -> accounts.findByUsername(username).orElseThrow().id());
    }

    private List<Object> told() {
        return Stream.of(
                        events.stream(VillagerEvents.Registered.class),
                        events.stream(VillagerEvents.Confirmed.class),
                        events.stream(VillagerEvents.Declined.class))
                .<Object>flatMap(some -> some)
                .toList();
    }
}
