package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.HomeCard;
import org.studioportal.shared.Page;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;

/** Certificates for levels, against the database. */
@PortalTest
class LevelEvidenceTest {
    private static final Page PAGE = new Page(0, 50);

    @Autowired
    private LevelEvidence evidence;

    @Autowired
    private VolunteerFixture fixture;

    @Autowired
    private Directory directory;

    @Autowired
    private List<HomeCard.Source> cards;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private VolunteerId zhang;
    private Actor volunteer;
    private Actor administrator;
    private Actor stranger;

    @BeforeEach
    void aVolunteerAndTheirUnitsAdministrator() {
        unit = fixture.unit("U1", "市司法局");
        UnitId other = fixture.unit("U2", "市总工会");
        zhang = fixture.volunteer("P1", "张三", unit);
        volunteer = fixture.account(zhang, "zhangsan", unit);
        administrator = actor("unit01", Role.UNIT_ADMIN, unit);
        stranger = actor("unit02", Role.UNIT_ADMIN, other);
        SignedIn.as(volunteer);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void aPdfIsKeptAsItIsAndNotReadableInTheDatabase() {
        byte[] pdf = pdf(2_500_000);
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, pdf);

        EvidenceFile file = SignedIn.as(administrator, (Supplier<EvidenceFile>) () -> evidence.open(id));
        assertThat(file.content()).isEqualTo(pdf);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.name()).isEqualTo("P1-" + id.value() + ".pdf");
        List<byte[]> kept = jdbc.sql("select content from level_evidence_part order by part")
                .query((row, number) -> row.getBytes(1))
                .list();
        assertThat(kept).hasSize(3);
        assertThat(new String(kept.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
    }

    @Test
    void aPhotoIsEncodedAnew() throws IOException {
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, photo());
        assertThat(evidence.open(id).mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(evidence.open(id).content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    void whatIsNeitherPhotoNorPdfIsRefused() {
        assertRefused(EvidenceRefused.OtherKind.class, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertRefused(EvidenceRefused.OtherKind.class, "GIF89a");
        assertRefused(EvidenceRefused.OtherKind.class, "MZ\0\0program");
        assertRefused(EvidenceRefused.OtherKind.class, "<html>%PDF-1.7");
        assertThatExceptionOfType(EvidenceRefused.TooLarge.class)
                .isThrownBy(() -> evidence.handIn(VolunteerLevel.SKILLED, pdf(EvidenceFile.MAX_BYTES + 1)));
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> evidence.handIn(VolunteerLevel.BASIC, pdf(100)));
        assertThat(evidence.of(zhang)).isEmpty();
    }

    @Test
    void tenMegabytesFit() {
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, pdf(EvidenceFile.MAX_BYTES));
        assertThat(evidence.open(id).content()).hasSize(EvidenceFile.MAX_BYTES);
    }

    @Test
    void aConfirmedCertificateRaisesTheLevel() {
        EvidenceId id = evidence.handIn(VolunteerLevel.PROFESSIONAL, pdf(100));
        SignedIn.as(administrator);
        assertThat(evidence.waiting(unit, PAGE)).extracting(EvidenceRow::name).containsExactly("张三");
        assertThat(waitingCard()).isEqualTo(1);
        evidence.confirm(id);

        assertThat(directory.volunteers(List.of(zhang)).getFirst().level()).isEqualTo(VolunteerLevel.PROFESSIONAL);
        assertThat(evidence.countWaiting(unit)).isZero();
        assertThat(waitingCard()).isZero();
        assertThatExceptionOfType(Refused.AlreadyDecided.class).isThrownBy(() -> evidence.decline(id, "太模糊"));
        SignedIn.as(volunteer);
        assertThatExceptionOfType(EvidenceRefused.LowerLevel.class)
                .isThrownBy(() -> evidence.handIn(VolunteerLevel.SKILLED, pdf(100)));
    }

    @Test
    void aDeclinedOneLeavesTheLevelAndSaysWhy() {
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, pdf(100));
        SignedIn.as(administrator);
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> evidence.decline(id, " "));
        evidence.decline(id, "看不清编号");

        SignedIn.as(volunteer);
        assertThat(evidence.of(zhang)).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(EvidenceStatus.DECLINED);
            assertThat(row.reason()).isEqualTo("看不清编号");
        });
        assertThat(directory.volunteers(List.of(zhang)).getFirst().level()).isEqualTo(VolunteerLevel.BASIC);
        evidence.handIn(VolunteerLevel.SKILLED, pdf(100));
    }

    @Test
    void oneWaitsAtATimeAndMayBeWithdrawn() {
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, pdf(100));
        assertThatExceptionOfType(EvidenceRefused.OneWaits.class)
                .isThrownBy(() -> evidence.handIn(VolunteerLevel.SKILLED, pdf(100)));
        evidence.withdraw(id);
        assertThat(jdbc.sql("select count(*) from level_evidence_part")
                        .query(Integer.class)
                        .single())
                .isZero();
        evidence.handIn(VolunteerLevel.SKILLED, pdf(100));
        assertThatExceptionOfType(Refused.Unknown.class)
                .isThrownBy(() -> SignedIn.as(administrator, () -> evidence.confirm(id)));
    }

    @Test
    void ofFourSentAtOnceOneWaits() throws Exception {
        List<Object> outcomes = atOnce(4, volunteer, () -> evidence.handIn(VolunteerLevel.SKILLED, pdf(100)));
        assertThat(outcomes.stream().filter(EvidenceId.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(EvidenceRefused.OneWaits.class::isInstance))
                .hasSize(3);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() throws Exception {
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, pdf(100));
        List<Object> outcomes = atOnce(2, administrator, () -> {
            evidence.confirm(id);
            return "done";
        });
        assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
        assertThat(outcomes.stream().filter(Refused.AlreadyDecided.class::isInstance))
                .hasSize(1);
    }

    @Test
    void nobodyElseSeesOrDecides() {
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, pdf(100));
        VolunteerId li = fixture.volunteer("P2", "李四", unit);
        for (Actor other : List.of(stranger, fixture.account(li, "lisi", unit), actor("clerk", Role.CLERK, unit))) {
            SignedIn.as(other);
            assertDenied(() -> evidence.of(zhang));
            assertDenied(() -> evidence.open(id));
            assertDenied(() -> evidence.waiting(unit, PAGE));
            assertDenied(() -> evidence.countWaiting(unit));
            assertDenied(() -> evidence.confirm(id));
            assertDenied(() -> evidence.decline(id, "不"));
            assertDenied(() -> evidence.withdraw(id));
        }
        SignedIn.asCityAdmin();
        assertThat(evidence.open(id).content()).hasSize(100);
        assertDenied(() -> evidence.handIn(VolunteerLevel.SKILLED, pdf(100)));
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, pdf(100));
        SignedIn.as(new Actor(
                volunteer.accountId(),
                "zhangsan",
                "zhangsan",
                Set.of(new Grant(Role.VOLUNTEER, unit.value()), new Grant(Role.UNIT_ADMIN, unit.value()))));
        assertThatExceptionOfType(EvidenceRefused.Own.class).isThrownBy(() -> evidence.confirm(id));
        assertThatExceptionOfType(EvidenceRefused.Own.class).isThrownBy(() -> evidence.decline(id, "不"));
    }

    @Test
    void openingLeavesALine() {
        EvidenceId id = evidence.handIn(VolunteerLevel.SKILLED, pdf(100));
        SignedIn.as(administrator, () -> {
            evidence.open(id);
        });
        assertThat(jdbc.sql("select concat(actor, ' ', action) from audit_entry where subject_type = 'Evidence'")
                        .query(String.class)
                        .list())
                .containsExactly("zhangsan evidence.handed-in", "unit01 evidence.opened");
    }

    private long waitingCard() {
        return cards.stream()
                .flatMap(source -> source.cards().stream())
                .filter(card -> card.titleKey().equals("directory.card.evidence"))
                .mapToLong(HomeCard::count)
                .sum();
    }

    private void assertRefused(Class<? extends PortalException> refusal, String file) {
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> evidence.handIn(VolunteerLevel.SKILLED, file.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<Object> atOnce(int times, Actor actor, Callable<Object> work) throws Exception {
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(times)) {
            List<Callable<Object>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(() -> {
                    SignedIn.as(actor);
                    try {
                        return work.call();
                    } catch (PortalException refused) {
                        return refused;
                    } finally {
                        SignedIn.nobody();
                    }
                });
            }
            for (Future<Object> done : people.invokeAll(all)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }

    private static Actor actor(String username, Role role, UnitId unit) {
        return new Actor(77, username, username, Set.of(new Grant(role, unit.value())));
    }

    private static byte[] pdf(int size) {
        byte[] file = new byte[size];
        Arrays.fill(file, (byte) 'x');
        byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, file, 0, begin.length);
        return file;
    }

    /** With something behind the picture that is none of it. */
    private static byte[] photo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        bytes.writeBytes("secret".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static void assertDenied(ThrowingCallable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work);
    }
}
