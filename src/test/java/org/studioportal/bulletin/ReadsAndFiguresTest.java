package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class ReadsAndFiguresTest {
    /** Ten in the morning in Asia/Shanghai. */
    private static final Instant MORNING = Instant.parse("2027-03-02T02:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    @Autowired
    private Reads reads;

    @Autowired
    private ReaderMarks marks;

    @Autowired
    private Figures figures;

    @Autowired
    private BulletinFixture newsroom;

    @Autowired
    private TownFixture towns;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private ArticleId article;

    @BeforeEach
    void aPublication() {
        clock.set(MORNING);
        article = newsroom.published(BulletinFixture.content("义诊进村"));
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
        RequestContextHolder.resetRequestAttributes();
    }

    private void stranger() {
        SignedIn.nobody();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.getSession(true);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private BulletinFigures day() {
        return SignedIn.as(newsroom.writer(), () -> figures.of(new FiguresFilter(DAY, DAY, null, false)));
    }

    @Test
    void aPersonCountsOncePerHourAsAReadAndOncePerDayAsAReader() {
        SignedIn.as(newsroom.writer(), () -> {
            reads.opened(article);
            reads.opened(article);
            clock.advance(Duration.ofHours(1));
            reads.opened(article);
        });

        assertThat(day().days()).containsExactly(new BulletinFigures.Day(DAY, 2, 1, 0));
    }

    @Test
    void strangersAreToldApartByTheirSessionsOnly() {
        stranger();
        reads.opened(article);
        reads.opened(article);
        stranger();
        reads.opened(article);

        assertThat(day().readers()).isEqualTo(2);
        assertThat(day().reads()).isEqualTo(2);
    }

    @Test
    void nobodyReadsToTheEndWhoHasNotBegun() {
        stranger();
        reads.through(article);
        assertThat(day().days()).isEmpty();

        reads.opened(article);
        reads.through(article);
        reads.through(article);
        assertThat(day().throughPercent()).isEqualTo(100);
        assertThat(day().days().getFirst().throughs()).isEqualTo(1);
    }

    @Test
    void whatIsBegunBeforeMidnightIsReadToItsEndOnTheDayItWasBegun() {
        clock.set(Instant.parse("2027-03-02T15:50:00Z"));
        stranger();
        reads.opened(article);
        clock.advance(Duration.ofMinutes(20));
        marks.forgetOld();
        reads.through(article);

        assertThat(day().days()).containsExactly(new BulletinFigures.Day(DAY, 1, 1, 1));
    }

    @Test
    void oneReadIsNotReadToItsEndTwiceThoughTheHourEndsBetween() {
        clock.set(Instant.parse("2027-03-02T02:50:00Z"));
        stranger();
        reads.opened(article);
        clock.advance(Duration.ofMinutes(5));
        reads.through(article);
        clock.advance(Duration.ofMinutes(6));
        reads.through(article);

        assertThat(day().days()).containsExactly(new BulletinFigures.Day(DAY, 1, 1, 1));
    }

    @Test
    void theKeyOfADayIsKeptUntilTheNextNoon() {
        clock.set(Instant.parse("2027-05-05T15:50:00Z"));
        stranger();
        reads.opened(article);
        clock.set(Instant.parse("2027-05-06T03:59:00Z"));
        marks.forgetOld();
        assertThat(keys()).isEqualTo(1);

        clock.set(Instant.parse("2027-05-06T04:00:00Z"));
        marks.forgetOld();
        assertThat(keys()).isZero();
    }

    private int keys() {
        return jdbc.queryForObject("select count(*) from read_key", Integer.class);
    }

    @Test
    void whatOneMayNotReadIsNotCounted() {
        ArticleId closed =
                newsroom.published(BulletinFixture.of(ArticleKind.BRIEF, "给登录者", "<p>正文</p>", Audience.SIGNED_IN));
        stranger();

        reads.opened(closed);

        assertThat(day().reads()).isZero();
    }

    @Test
    void theKeyOfADayIsThrownAwayWithIt() {
        stranger();
        reads.opened(article);
        assertThat(jdbc.queryForObject("select count(*) from read_mark", Integer.class))
                .isEqualTo(2);

        clock.advance(Duration.ofDays(2));
        marks.forgetOld();

        assertThat(keys()).isZero();
        assertThat(jdbc.queryForObject("select count(*) from read_mark", Integer.class))
                .isZero();
    }

    @Test
    void figuresTellWhatDidWellOfWhatOneMayLookAt() {
        Town one = towns.town(1);
        Actor editor = newsroom.unitEditor(one.unit(), "unit-editor");
        ArticleId ofUnit = newsroom.publish(handedIn(editor, one));
        stranger();
        reads.opened(ofUnit);
        stranger();
        reads.opened(ofUnit);
        reads.through(ofUnit);
        reads.opened(article);

        BulletinFigures all = day();
        assertThat(all.pieces()).isEqualTo(2);
        assertThat(all.best())
                .extracting(
                        piece -> piece.card().title(),
                        BulletinFigures.Piece::reads,
                        BulletinFigures.Piece::throughPercent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("单位的稿", 2L, 50),
                        org.assertj.core.groups.Tuple.tuple("义诊进村", 1L, 0));
        assertThat(all.units()).containsExactly(new BulletinFigures.Share<>(one.unit(), 1, 2));

        BulletinFigures own = SignedIn.as(editor, () -> figures.of(new FiguresFilter(DAY, DAY, null, false)));
        assertThat(own.best()).extracting(piece -> piece.card().title()).containsExactly("单位的稿");
        assertThat(SignedIn.as(newsroom.writer(), () -> figures.of(new FiguresFilter(DAY, DAY, null, true)))
                        .pieces())
                .isEqualTo(1);
        assertThat(SignedIn.as(editor, () -> figures.ranking(2027)))
                .containsExactly(new BulletinFigures.Share<>(one.unit(), 1, 2));
        SignedIn.as(
                one.villager(),
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> figures.ranking(2027)));
    }

    private ArticleId handedIn(Actor editor, Town town) {
        return newsroom.draft(editor, town.unit(), BulletinFixture.content("单位的稿"));
    }

    @Test
    void aDayWithoutReadersHasNoFigures() {
        BulletinFigures none = SignedIn.as(
                newsroom.writer(),
                () -> figures.of(new FiguresFilter(DAY.minusDays(9), DAY.minusDays(8), null, false)));

        assertThat(List.of(none.pieces(), none.reads(), (long) none.throughPercent()))
                .containsOnly(0L);
    }
}
