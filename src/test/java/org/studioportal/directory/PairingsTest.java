package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;

@PortalTest
class PairingsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Autowired
    private Pairings pairings;

    @Autowired
    private Units units;

    @Autowired
    private Villages villages;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private UnitId otherUnit;
    private VillageId village;
    private VillageId otherVillage;

    @BeforeEach
    void twoUnitsAndTwoVillages() {
        SignedIn.asCityAdmin();
        unit = units.register(new UnitData("U1", "甲单位", UnitKind.PARTY, Contact.NONE));
        otherUnit = units.register(new UnitData("U2", "乙单位", UnitKind.PARTY, Contact.NONE));
        village = villages.register(new VillageData("V1", "东村", "城关镇", false, false, Contact.NONE));
        otherVillage = villages.register(new VillageData("V2", "西村", "城关镇", false, false, Contact.NONE));
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void aPairingHoldsFromItsFirstToItsLastDay() {
        pairings.pair(new PairingData(unit, village, NEW_YEAR, SUMMER));

        assertThat(directory.villageOf(unit, NEW_YEAR)).get().returns("东村", VillageRef::name);
        assertThat(directory.unitOf(village, SUMMER)).get().returns("甲单位", UnitRef::name);
        assertThat(directory.villageOf(unit, SUMMER.plusDays(1))).isEmpty();
        assertThat(directory.villageOf(unit, NEW_YEAR.minusDays(1))).isEmpty();
    }

    @Test
    void theNextPairingMayBeginTheDayAfterTheLast() {
        pairings.pair(new PairingData(unit, village, NEW_YEAR, SUMMER));
        pairings.pair(new PairingData(unit, otherVillage, SUMMER.plusDays(1), null));

        assertThat(directory.villageOf(unit, SUMMER.plusYears(50))).get().returns("西村", VillageRef::name);
    }

    @Test
    void aUnitHasNoSecondVillageOnTheSameDay() {
        pairings.pair(new PairingData(unit, village, NEW_YEAR, SUMMER));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> pairings.pair(new PairingData(unit, otherVillage, SUMMER, null)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(WrongInput.Problem::field)
                        .containsExactly("unit"));
    }

    @Test
    void aVillageHasNoSecondUnitOnTheSameDay() {
        pairings.pair(new PairingData(unit, village, NEW_YEAR, null));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> pairings.pair(new PairingData(otherUnit, village, SUMMER, null)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(WrongInput.Problem::field)
                        .containsExactly("village"));
    }

    @Test
    void whatSlippedPastTheServiceIsRefusedByTheTable() {
        pairings.pair(new PairingData(unit, village, NEW_YEAR, null));
        assertThatThrownBy(() ->
                        jdbc.sql("""
                        insert into pairing (version, created_at, updated_at, unit_id, village_id, valid_from, valid_until)
                        values (0, now(), now(), ?, ?, '2026-05-01', '2026-06-01')""").params(unit.value(), otherVillage.value()).update())
                .hasMessageContaining("pairing_of_unit");
    }

    @Test
    void aPairingThatIsRescheduledDoesNotClashWithItself() {
        PairingId id = pairings.pair(new PairingData(unit, village, NEW_YEAR, null));
        pairings.reschedule(id, pairings.details(id).version(), NEW_YEAR, SUMMER);

        assertThat(pairings.details(id).data().lastDay()).isEqualTo(SUMMER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-30", "9999-12-31"})
    void theLastDaysOfAllMeanThatNoEndIsKnown(LocalDate farAway) {
        PairingId id = pairings.pair(new PairingData(unit, village, NEW_YEAR, farAway));
        assertThat(pairings.details(id).data().lastDay()).isNull();

        pairings.reschedule(id, pairings.details(id).version(), NEW_YEAR, SUMMER);
        pairings.reschedule(id, pairings.details(id).version(), NEW_YEAR, farAway);
        assertThat(pairings.details(id).data().lastDay()).isNull();
        assertThat(new PairingData(unit, village, NEW_YEAR, LocalDate.of(9999, 12, 29)).lastDay())
                .isNotNull();
    }

    @Test
    void aPairingCannotEndBeforeItBegins() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> pairings.pair(new PairingData(unit, village, SUMMER, NEW_YEAR)))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(WrongInput.Problem::field)
                        .containsExactly("lastDay"));
    }

    @Test
    void whoReadItBeforeSomebodyElseChangedItIsTold() {
        PairingId id = pairings.pair(new PairingData(unit, village, NEW_YEAR, null));
        int read = pairings.details(id).version();
        pairings.reschedule(id, read, NEW_YEAR, SUMMER);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> pairings.reschedule(id, read, NEW_YEAR, null));
    }

    @Test
    void ofTwoWhoPairTheSameVillageAtTheSameMomentExactlyOneSucceeds() throws Exception {
        for (int round = 0; round < 10; round++) {
            LocalDate from = NEW_YEAR.plusYears(round * 2L);
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<Boolean> first = attempt(start, new PairingData(unit, village, from, from.plusMonths(6)));
            Callable<Boolean> second =
                    attempt(start, new PairingData(otherUnit, village, from.plusMonths(3), from.plusMonths(9)));
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Boolean> won = List.of(threads.submit(first), threads.submit(second)).stream()
                        .map(future -> {
                            try {
                                return future.get(30, TimeUnit.SECONDS);
                            } catch (Exception e) {
                                throw new AssertionError("Neither refused nor done", e);
                            }
                        })
                        .toList();
                assertThat(won).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private Callable<Boolean> attempt(CyclicBarrier start, PairingData wanted) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            return SystemWork.call(() -> {
                try {
                    pairings.pair(wanted);
                    return true;
                } catch (WrongInput overlapping) {
                    return false;
                }
            });
        };
    }
}
