package org.studioportal.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioDescription;
import org.studioportal.studio.StudioFixture;
import org.studioportal.studio.StudioPage;
import org.studioportal.testing.PortalTest;

@PortalTest
class StudioViewTest extends SpringBrowserlessTest {
    @Autowired
    private StudioFixture town;

    @Autowired
    private Clock clock;

    @BeforeEach
    void aStudio() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        town.unit("U1", "市司法局");
        town.village("C1", "杨柳村", "青石镇", "U1");
        town.volunteer("V1", "甲一", "U1", "婚姻家事");
        town.volunteer("V2", "乙二", "U1");
        town.studio("S1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), "周一 09:00-11:30", "V1", "V2");
        town.describe(
                "S1",
                new StudioDescription(
                        "mingdeng",
                        "服务中心一楼",
                        "19900000001",
                        List.of(
                                new StudioPage.Item(
                                        "合同把关", ServiceMode.ON_SITE, ServiceCategory.LEGAL, 30, "一楼", "请带材料"),
                                new StudioPage.Item(
                                        "上门咨询", ServiceMode.HOME_VISIT, ServiceCategory.LEGAL, null, null, null)),
                        List.of(new StudioPage.Step("受理", "当日", null), new StudioPage.Step("办理", null, "约好时间")),
                        List.of(SpecialDay.extra(today, TimeSpan.WHOLE_DAY, "开放日"))));
    }

    @Test
    void thePageTellsWhoTheyAreWhatTheyDoAndHow() {
        navigate("studios/mingdeng", StudioView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("明灯工作室");
        assertThat(text(StudioIdentity.class)).contains("市司法局", "青石镇杨柳村", "法律帮扶援助", "现在开放");
        assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("服务项目", "开放时间", "怎样受理", "成员", "地点和联系方式");
        assertThat(text(ServiceItems.class)).contains("在岗服务", "合同把关", "约 30 分钟 · 一楼", "上门服务", "上门咨询");
        assertThat($(H3.class, $(StudioMembers.class).single()).all())
                .extracting(H3::getText)
                .containsExactly("甲一", "乙二");
        assertThat(text(StudioMembers.class)).contains("负责人", "婚姻家事", "技能型");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("studios/mingdeng/hours.ics", "studios/mingdeng/poster.pdf?lang=zh", "studios");
    }

    @Test
    void theTimetableMarksTodayAndSaysWhatIsExtra() {
        navigate("studios/mingdeng", StudioView.class);

        assertThat(days()).hasSize(7);
        ListItem today = days().stream()
                .filter(day -> day.hasClassName("today"))
                .findFirst()
                .orElseThrow();
        assertThat(today.getElement().getTextRecursively()).contains("今天", "00:00–24:00", "加开：开放日");
    }

    @Test
    void theWeeksGoForwardAsFarAsTheCalendarAndBackToThisOne() {
        navigate("studios/mingdeng", StudioView.class);
        List<NativeButton> steps =
                $(NativeButton.class).withClassName("week-step").all();
        assertThat(steps.getFirst().isEnabled()).isFalse();

        for (int i = 0; i < 7; i++) {
            test(steps.getLast()).click();
        }

        assertThat(steps.getLast().isEnabled()).isFalse();
        assertThat(days()).noneMatch(day -> day.hasClassName("today"));
        assertThat(days().getFirst().getElement().getTextRecursively()).contains("周一", "09:00–11:30");
        test(steps.getFirst()).click();
        assertThat(steps.getLast().isEnabled()).isTrue();
    }

    @Test
    void strangersSeeAMaskedNumberAndTheRule() {
        navigate("studios/mingdeng", StudioView.class);

        assertThat(text(StudioContact.class)).contains("服务中心一楼", "199****0001", "登录后可见完整号码");
    }

    @Test
    @WithActor(Role.VILLAGER)
    void aConfirmedVillagerMayCall() {
        navigate("studios/mingdeng", StudioView.class);

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("tel:19900000001");
        assertThat(text(StudioContact.class)).doesNotContain("登录后");
    }

    @Test
    void anUnknownAddressIsAKindNotFoundPage() {
        navigate("studios/nowhere", Component.class);

        assertThat($(H1.class).single().getText()).isEqualTo("没有这个页面");
    }

    private List<ListItem> days() {
        return $(ListItem.class).withClassName("day").all();
    }

    private <C extends Component> String text(Class<C> part) {
        return $(part).single().getElement().getTextRecursively();
    }
}
