package org.studioportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.Directory;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtyStanding;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.Page;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.MemberState;
import org.studioportal.studio.OverviewFilter;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioFilter;
import org.studioportal.studio.StudioHistoryLine;
import org.studioportal.studio.StudioOverview;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.StudioRow;
import org.studioportal.studio.StudioStandard;
import org.studioportal.studio.StudioStatus;
import org.studioportal.studio.StudioTeam;
import org.studioportal.studio.Studios;
import org.studioportal.testing.TestDatabase;

/** The invented city, filled once, at the start of an application of its own. */
@SpringBootTest(properties = {"portal.demo=true", "portal.data-dir=target/demo-data"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = DemoCityTest.OwnDatabase.class)
class DemoCityTest {
    @Autowired
    Directory directory;

    @Autowired
    Specialties specialties;

    @Autowired
    DemoCity demo;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Studios studios;

    @Autowired
    StudioOverview overview;

    @Autowired
    StudioDesk desk;

    @Autowired
    StudioTeam team;

    @Autowired
    LevelEvidence evidence;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theWholeCityIsThere() {
        assertThat(directory.units()).hasSize(93);
        assertThat(directory.villages()).hasSize(93);
        assertThat(directory.towns()).hasSize(24);
        assertThat(count("volunteer")).isBetween(1_000, 1_500);
        assertThat(count("studio")).isEqualTo(47);
        // Two years; thirteen days each, or twelve where 中秋 falls on one of 国庆.
        assertThat(count("holiday")).isBetween(24, 26);
        assertThat(jdbc.queryForObject(
                        "select min(n) from (select count(*) n from studio_member where state = 'ACCEPTED' and studio_id in"
                                + " (select id from studio where code like 'S__') group by studio_id) m",
                        Integer.class))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void thereIsAStudioInEveryState() {
        Map<StudioStatus, Long> states =
                overview().stream().collect(Collectors.groupingBy(StudioRow::status, Collectors.counting()));
        assertThat(states)
                .containsOnlyKeys(StudioStatus.values())
                .containsEntry(StudioStatus.PUBLISHED, 41L)
                .containsEntry(StudioStatus.DRAFT, 3L);
        assertThat(studios.page(StudioFilter.NONE, 0, 1).total()).isEqualTo(41);
        assertThat(overview().stream()
                        .filter(row -> Set.of(StudioStatus.SUSPENDED, StudioStatus.CLOSED)
                                .contains(row.status())))
                .allSatisfy(row -> assertThat(row.reason()).isNotBlank());
    }

    @Test
    void everyStudioOfTheRosterMeetsTheStandardInRulesAndIdentity() {
        assertThat(overview().stream().filter(row -> row.code().startsWith("S")))
                .hasSize(40)
                .allSatisfy(row -> assertThat(row.standard().gaps(StudioStandard.Part.RULES))
                        .isEmpty())
                .allSatisfy(row -> assertThat(row.standard().gaps(StudioStandard.Part.IDENTITY))
                        .isEmpty());
    }

    @Test
    void pagesHavePhotosColoursAdvisersAndComposedEmblems() {
        assertThat(count("studio where json_length(photos) between 2 and 5")).isGreaterThan(35);
        assertThat(count("studio where ground is not null")).isBetween(10, 30);
        assertThat(count("studio where json_length(advisers) > 0")).isBetween(8, 20);
        assertThat(count("studio where emblem_design is not null")).isBetween(12, 20);
        assertThat(count("partner")).isEqualTo(10);
        assertThat(count("service_item where capacity is not null")).isGreaterThan(100);
        assertThat(count("service_item where bring is not null")).isGreaterThan(40);
        assertThat(count("service_item where weekly <> ''")).isGreaterThan(5);
    }

    @Test
    void noTwoStudiosHaveTheSameRulesOrPhotoCaptions() {
        List<DeskPage> pages = SystemWork.call(
                () -> overview().stream().map(row -> desk.open(row.id())).toList());
        assertThat(pages.stream().map(page -> page.profile().rules()).filter(rules -> !rules.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(pages.stream()
                        .flatMap(page -> page.profile().photos().stream())
                        .map(StudioPage.Photo::caption))
                .doesNotHaveDuplicates();
    }

    @Test
    void twoOfThreeMembersShowTheirFaceAndNotTwoOfAStudioTheSame() {
        List<DeskPage> pages = SystemWork.call(
                () -> overview().stream().map(row -> desk.open(row.id())).toList());
        List<VolunteerRef> members = pages.stream()
                .flatMap(page -> page.members().stream())
                .map(DeskPage.Person::who)
                .toList();
        long shown = members.stream().filter(who -> who.portrait() != null).count();
        assertThat(shown * 100 / members.size()).isBetween(60L, 80L);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.members().stream()
                                .map(person -> person.who().portrait())
                                .filter(Objects::nonNull))
                        .doesNotHaveDuplicates());
    }

    @Test
    void aVolunteerIsAskedToJoinAndMayAnswer() {
        assertThat(as("volunteer01", team::own))
                .singleElement()
                .satisfies(place -> assertThat(place.state()).isEqualTo(MemberState.INVITED));
        assertThat(as("lead01", team::own))
                .anySatisfy(place -> assertThat(place.lead() && place.status() == StudioStatus.PUBLISHED)
                        .isTrue());
    }

    @Test
    void theFirstUnitHasADraftAndACertificateToConfirm() {
        assertThat(as("unit01", () -> overview.own()))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(StudioStatus.DRAFT));
        UnitId unit = directory.units().getFirst().id();
        assertThat(as("unit01", () -> evidence.countWaiting(unit))).isEqualTo(1);
    }

    @Test
    void aStudioThatWasSentBackSaysWhyAndByWhom() {
        StudioRow returned = overview().stream()
                .filter(row -> row.status() == StudioStatus.DRAFT && row.reason() != null)
                .findFirst()
                .orElseThrow();
        assertThat(SystemWork.call(() -> desk.history(returned.id(), new Page(0, 50))))
                .extracting(StudioHistoryLine::action)
                .containsSubsequence("send_back", "submit", "joined", "invited", "founded");
        assertThat(jdbc.queryForList("select who from studio_change where action = 'send_back'", String.class))
                .doesNotContain(SystemWork.NAME)
                .hasSize(1);
    }

    @Test
    void aPublishedStudioLacksAMember() {
        assertThat(overview().stream().filter(row -> row.status() == StudioStatus.PUBLISHED && row.members() < 3))
                .hasSize(1);
        assertThat(count("studio_change where action = 'understaffed'")).isEqualTo(1);
    }

    @Test
    void somebodyHasTypedAndNotSaved() {
        assertThat(count("studio_draft")).isEqualTo(1);
    }

    @Test
    void mostOfWhatTheVolunteersCanDoIsInTheVocabulary() {
        assertThat(specialties.suggestions()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(specialties.searchWords(List.of("法律援助"))).contains("法援", "法律服务");
        List<String> words =
                jdbc.queryForList("select specialties from volunteer where specialties <> ''", String.class).stream()
                        .flatMap(several -> Stream.of(several.split("、")))
                        .toList();
        long unknown = specialties.standing(words).stream()
                .filter(word -> word.state() != SpecialtyStanding.State.KNOWN)
                .count();
        assertThat(unknown).isBetween(1L, words.size() / 10L);
    }

    @Test
    void theAccountsOfTheReadmeAreThere() {
        assertThat(jdbc.queryForList("select username from account", String.class))
                .contains(
                        "admin",
                        "unit01",
                        "lead01",
                        "volunteer01",
                        "clerk01",
                        "villager01",
                        "editor01",
                        "editor02",
                        "editor03",
                        "reviewer01");
    }

    @Test
    void aSecondStartAddsNothing() {
        int before = count("audit_entry");
        demo.run(new DefaultApplicationArguments());
        assertThat(count("audit_entry")).isEqualTo(before);
    }

    private List<StudioRow> overview() {
        return SystemWork.call(() -> overview.all(new OverviewFilter(null, null, null), new Page(0, 100)));
    }

    private <T> T as(String username, Supplier<T> work) {
        AccountRow account =
                transaction.execute(tx -> accounts.findByUsername(username).orElseThrow());
        return SignedIn.as(
                new Actor(account.id().value(), account.username(), account.displayName(), account.grants()), work);
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    /** Apart from the database that other tests empty. */
    static class OwnDatabase
            implements org.springframework.context.ApplicationContextInitializer<
                    org.springframework.context.ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestDatabase.properties("_demo")).applyTo(context);
        }
    }
}
