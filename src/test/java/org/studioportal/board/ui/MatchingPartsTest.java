package org.studioportal.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.studioportal.testing.FromBrowser.shown;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.board.Claimant;
import org.studioportal.board.Claims;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Matching;
import org.studioportal.board.Posting;
import org.studioportal.board.Postings;
import org.studioportal.board.Requester;
import org.studioportal.board.Urgency;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
@WithActor(Role.CLERK)
class MatchingPartsTest extends SpringBrowserlessTest {
    @Autowired
    private Matching matching;

    @Autowired
    private Claims claims;

    @Autowired
    private Postings postings;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private TownFixture towns;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Town town;
    private UnitId other;
    private Helper first;
    private Helper second;

    @BeforeEach
    void aTownWithTwoWhoCouldHelp() {
        clock.set(Instant.parse("2026-11-27T04:00:00Z"));
        town = towns.town();
        other = volunteers.unit("U9", "市卫健委");
        first = volunteers.helper(town.unit(), "P1", VolunteerLevel.SKILLED, ServiceCategory.HEALTH);
        second = volunteers.helper(other, "P2", VolunteerLevel.BASIC, ServiceCategory.HEALTH);
        SignedIn.as(town.clerk());
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void theClerkReadsWhoCouldHelpAndWhy() {
        CandidatesPanel panel = panel(request());
        assertThat($(H3.class, panel).all()).extracting(H3::getText).startsWith("志愿者P1", "志愿者P2");
        CandidateCard card = card(panel, first);
        assertThat($(ListItem.class, $(Reasons.class, card).single()).all())
                .extracting(ListItem::getText)
                .containsExactly("能做医疗卫生服务", "驻点本村", "近期没有任务");
        assertThat(texts(card)).contains("市司法局1 · 手上没有任务", "技能型");
        assertThat(texts(card(panel, Claimant.of(town.unit())))).contains("驻点单位");
    }

    @Test
    void oneTapInvitesAndTheInvitedOneIsMarkedForGood() {
        ListingId need = request();
        CandidatesPanel panel = panel(need);
        test(button(card(panel, first), "邀请")).click();
        assertThat(texts(card(panel, first))).contains("已邀请，等答复");
        assertThat($(Button.class, card(panel, first)).all()).isEmpty();
        assertThat(claims()).containsExactly(tuple(first.id().value(), "INVITED"));
        assertThat(texts(card(panel(need), first))).contains("已邀请，等答复");
    }

    @Test
    void severalAreInvitedAtOnceAndARefusalConcernsOnlyOne() {
        ListingId need = request();
        CandidatesPanel panel = panel(need);
        pick(card(panel, first));
        pick(card(panel, second));
        // Somebody at the village has asked one of them in the meantime.
        claims.invite(need, null, Claimant.of(second.id()), null);
        test(button(panel, "邀请选中的 2 位")).click();

        assertThat(notices()).contains("已邀请 1 位，对方会收到消息。", "志愿者P2已经参与这一条了。请刷新页面看最新情况。");
        assertThat(texts(card(panel, first))).contains("已邀请，等答复");
        assertThat(claims())
                .containsExactlyInAnyOrder(
                        tuple(first.id().value(), "INVITED"), tuple(second.id().value(), "INVITED"));
    }

    @Test
    void whatCannotBeDoneIsSaidInASentenceWithTheName() {
        ListingId need = request();
        CandidatesPanel panel = panel(need);
        jdbc.sql("update board_listing set status = 'WITHDRAWN'").update();
        test(button(card(panel, first), "邀请")).click();
        assertThat(notices()).contains("志愿者P1：这一条已经撤下。");
        assertThat(claims()).isEmpty();
    }

    @Test
    void aPostAsksForTheShift() {
        CandidatesPanel panel = panel(post());
        Select<?> time = $(Select.class, panel).single();
        assertThat(time.isVisible()).isTrue();
        test(time).selectItem("2026年12月8日 16:00，还差 2 人");
        test(button(card(panel, first), "邀请")).click();
        assertThat(jdbc.sql("select s.starts_at from board_claim c join board_slot s on s.id = c.slot_id")
                        .query(String.class)
                        .single())
                .startsWith("2026-12-08 08:00");
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        ListingId need = request();
        SignedIn.as(first.actor());
        assertThat(panel(need).isVisible()).isFalse();
        SignedIn.as(town.villager());
        assertThat(shown(new ForYou(matching, currentUser, 6)).isVisible()).isFalse();
    }

    @Test
    void aVolunteerSeesWhatFitsAndWhy() {
        ListingId need = request();
        SignedIn.as(first.actor());
        ForYou part = shown(new ForYou(matching, currentUser, 6));
        assertThat($(H2.class, part).all()).extracting(H2::getText).containsExactly("适合您的");
        assertThat($(Anchor.class, part).all())
                .extracting(Anchor::getHref, Anchor::getText)
                .containsExactly(tuple("board/" + need.value(), "量量血压"));
        assertThat(texts(part)).contains("急", "杨柳村1 · 还差 1 人", "驻点本村", "近期没有任务");
    }

    @Test
    void whoFindsNothingReadsWhatToComplete() {
        SignedIn.as(first.actor());
        ForYou part = shown(new ForYou(matching, currentUser, 6));
        assertThat($(Anchor.class, part).all())
                .extracting(Anchor::getHref, Anchor::getText)
                .containsExactly(tuple("my/profile", "完善我的资料"), tuple("board", "看全部求助"));
    }

    @Test
    void aLeadReadsWhichStudioItFits() {
        Town far = towns.town(2);
        SignedIn.as(far.clerk(), () -> request(far, ServiceCategory.LEGAL));
        SignedIn.as(town.lead().actor());
        ForYou part = shown(new ForYou(matching, currentUser, 6));
        assertThat($(H2.class, part).all()).extracting(H2::getText).containsExactly("适合您的", "适合明灯工作室1的");
    }

    private CandidatesPanel panel(ListingId need) {
        return shown(new CandidatesPanel(matching, claims, need));
    }

    private CandidateCard card(CandidatesPanel panel, Helper helper) {
        return card(panel, Claimant.of(helper.id()));
    }

    private CandidateCard card(CandidatesPanel panel, Claimant who) {
        return $(CandidateCard.class, panel).all().stream()
                .filter(card -> card.candidate().who().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private void pick(CandidateCard card) {
        test($(Checkbox.class, card).single()).click();
    }

    private Button button(Component in, String text) {
        return $(Button.class, in).withText(text).first();
    }

    private List<String> notices() {
        return $(Notification.class).all().stream()
                .flatMap(notice -> texts(notice).stream())
                .toList();
    }

    private static List<String> texts(Component in) {
        return in.getElement().getTextRecursively().isEmpty()
                ? List.of()
                : leaves(in).toList();
    }

    private static Stream<String> leaves(Component in) {
        List<Component> children = in.getChildren().toList();
        return children.isEmpty()
                ? Stream.of(in.getElement().getText())
                : children.stream().flatMap(MatchingPartsTest::leaves);
    }

    private List<Tuple> claims() {
        return jdbc.sql("select claimant_id, status from board_claim order by id")
                .query((row, number) -> tuple(row.getLong(1), row.getString(2)))
                .list();
    }

    private ListingId request() {
        return request(town, ServiceCategory.HEALTH);
    }

    private ListingId request(Town at, ServiceCategory category) {
        return posted(new Posting(
                ListingKind.REQUEST,
                at.village(),
                null,
                content("量量血压", category, 1, WeeklyHours.NONE, null, null),
                new Requester("王大娘", null, null),
                false));
    }

    private ListingId post() {
        return posted(new Posting(
                ListingKind.POST,
                town.village(),
                null,
                content(
                        "义诊",
                        ServiceCategory.HEALTH,
                        2,
                        WeeklyHours.parse("周二 16:00-17:00"),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 8)),
                null,
                false));
    }

    private ListingId posted(Posting posting) {
        var draft = postings.begin(posting);
        postings.submit(draft.id(), draft.version(), posting);
        return draft.id();
    }

    private static ListingContent content(
            String title,
            ServiceCategory category,
            int people,
            WeeklyHours weekly,
            LocalDate firstDay,
            LocalDate lastDay) {
        return new ListingContent(
                title,
                "在村委会",
                category,
                Urgency.URGENT,
                ServiceMode.ON_SITE,
                null,
                people,
                null,
                List.of(),
                List.of(),
                weekly,
                null,
                null,
                firstDay,
                lastDay,
                null);
    }
}
