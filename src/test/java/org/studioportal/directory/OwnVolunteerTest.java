package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
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
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.picture.PictureUse;
import org.studioportal.testing.PortalTest;

/** What volunteers say of themselves, against the database. */
@PortalTest
class OwnVolunteerTest {
    private static final WeeklyHours EVENINGS = WeeklyHours.parse("周二 18:00-20:00；周六 09:00-11:30");

    @Autowired
    private OwnVolunteer own;

    @Autowired
    private VolunteerFixture fixture;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private Villages villages;

    @Autowired
    private SpecialtyVocabulary vocabulary;

    @Autowired
    private Directory directory;

    @Autowired
    private PictureStore pictures;

    @Autowired
    private List<PictureUse> uses;

    @Autowired
    private JdbcClient jdbc;

    private VolunteerId zhang;
    private Actor signedIn;

    @BeforeEach
    void aVolunteerWithAnAccount() {
        UnitId unit = fixture.unit("U1", "市司法局");
        zhang = fixture.volunteer("P1", "张三", unit, "翻译");
        signedIn = fixture.account(zhang, "zhangsan", unit);
        SystemWork.run(() -> {
            villages.register(new VillageData("V1", "东村", "城关镇", false, false, Contact.NONE));
            villages.register(new VillageData("V2", "西村", "西江镇", false, false, Contact.NONE));
            SpecialtyId law = vocabulary.register(new SpecialtyData("法律服务", null, List.of()));
            vocabulary.register(new SpecialtyData("法律援助", law, List.of("法援")));
        });
        SignedIn.as(signedIn);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void allThatIsTypedIsKeptAndASynonymBecomesItsName() throws IOException {
        String portrait = pictures.keep(picture()).hash();
        own.change(version(), profile(List.of("法援", "古琴、法律援助"), List.of("西江镇"), ContactChannel.SMS, portrait));

        assertThat(own.profile().orElseThrow().data())
                .isEqualTo(new VolunteerProfile(
                        List.of("法律援助", "古琴"),
                        Set.of(ServiceCategory.LEGAL),
                        EVENINGS,
                        List.of("西江镇"),
                        false,
                        ContactChannel.SMS,
                        "晚饭后",
                        portrait));
        VolunteerCard card = directory.volunteerCards(List.of(zhang)).getFirst();
        assertThat(card.who().portrait()).isEqualTo(portrait);
        assertThat(card.availability()).isEqualTo(EVENINGS);
        assertThat(jdbc.sql("select actor from audit_entry where action = 'volunteer.profile-changed'")
                        .query(String.class)
                        .single())
                .isEqualTo("zhangsan");
    }

    @Test
    void theUnitsOwnDataStaysAsItIs() {
        VolunteerData before = volunteers.details(zhang).data();
        own.change(version(), profile(List.of("翻译"), List.of(), ContactChannel.PHONE, null));
        VolunteerData after = volunteers.details(zhang).data();
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.phone()).isEqualTo(before.phone());
        assertThat(after.level()).isEqualTo(before.level());
    }

    @Test
    void whatWillNotDoIsSaidFieldByField() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> own.change(
                        version(),
                        profile(
                                List.of("一二三四五六七八九十一二三四五六七八九十一"),
                                List.of("没有镇"),
                                ContactChannel.EMAIL,
                                "0".repeat(64))))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(WrongInput.Problem::field, WrongInput.Problem::messageKey)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("specialties", "input.too-long"),
                                org.assertj.core.groups.Tuple.tuple("towns", "profile.wrong.town"),
                                org.assertj.core.groups.Tuple.tuple("channel", "profile.wrong.no-email"),
                                org.assertj.core.groups.Tuple.tuple("portrait", "profile.wrong.portrait")));
    }

    @Test
    void whoReadBeforeSomebodyElseChangedItIsTold() {
        int read = version();
        own.change(read, profile(List.of("翻译"), List.of(), ContactChannel.PHONE, null));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> own.change(read, profile(List.of(), List.of(), ContactChannel.PHONE, null)));
    }

    @Test
    void aPortraitIsInUse() throws IOException {
        String portrait = pictures.keep(picture()).hash();
        assertThat(used(portrait)).isFalse();
        own.change(version(), profile(List.of(), List.of(), ContactChannel.PHONE, portrait));
        assertThat(used(portrait)).isTrue();
    }

    @Test
    void onlyVolunteersHaveOne() {
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, 1L));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.profile());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> own.change(0, profile(List.of(), List.of(), ContactChannel.PHONE, null)));
        SignedIn.as(new Actor(99_999, "new", "new", Set.of(new Grant(Role.VOLUNTEER, 1L))));
        assertThat(own.profile()).isEmpty();
    }

    private boolean used(String hash) {
        return uses.stream().anyMatch(use -> use.usedAmong(Set.of(hash)).contains(hash));
    }

    private int version() {
        return own.profile().orElseThrow().version();
    }

    private static VolunteerProfile profile(
            List<String> specialties, List<String> towns, ContactChannel channel, String portrait) {
        return new VolunteerProfile(
                specialties, Set.of(ServiceCategory.LEGAL), EVENINGS, towns, false, channel, " 晚饭后 ", portrait);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
