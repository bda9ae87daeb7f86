package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.roster.RosterFile;
import org.studioportal.directory.roster.RosterImport;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterReport;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.PortalTest;

@PortalTest
class StudioRosterSheetTest {
    private static final String HEADER = "工作室编码,工作室名称,单位编码,服务类别,口号,简介,服务时间,成员\n";
    private static final String ONE = "GZS_01,明灯工作室,U1,法律帮扶援助、矛盾调解,点一盏灯,简介一段,星期四 14:30—17:00；周二9:00-11:30,V2、V1\n";

    @Autowired
    private RosterImport roster;

    @Autowired
    private Studios studios;

    @Autowired
    private StudioFixture town;

    @BeforeEach
    void aUnitWithVolunteers() {
        town.unit("U1", "市司法局");
        town.volunteer("V1", "甲一", "U1", "婚姻家事");
        town.volunteer("V2", "乙二", "U1", "公证");
        town.volunteer("V3", "丙三", "U1");
    }

    @Test
    void aNewStudioIsPublishedUnderItsCodeAndItsFirstMemberLeads() {
        RosterReport report = imported(ONE);

        assertThat(report.sheets()).extracting(RosterReport.Sheet::added).containsExactly(1);
        StudioPage page = studios.bySlug("gzs-01").orElseThrow();
        assertThat(page.name()).isEqualTo("明灯工作室");
        assertThat(page.categories()).containsExactly(ServiceCategory.LEGAL, ServiceCategory.MEDIATION);
        assertThat(page.slogan()).isEqualTo("点一盏灯");
        assertThat(page.hours().weekly()).hasToString("周二 09:00-11:30；周四 14:30-17:00");
        assertThat(page.members())
                .extracting(StudioPage.Member::name, StudioPage.Member::lead)
                .containsExactly(tuple("乙二", true), tuple("甲一", false));
        assertThat(studios.page(StudioFilter.words("公证"), 0, 5).total()).isEqualTo(1);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imported(ONE);
        RosterReport again = imported(ONE);

        assertThat(again.changesSomething()).isFalse();
        assertThat(again.sheets()).extracting(RosterReport.Sheet::unchanged).containsExactly(1);
    }

    @Test
    void whatIsStoredPrintsAsRostersWriteIt() {
        imported(ONE);
        RosterRow row = town.sheetRow("GZS_01");

        assertThat(row.get(StudioRosterSheet.HOURS)).hasToString("周二 09:00-11:30；周四 14:30-17:00");
        assertThat(row.get(StudioRosterSheet.MEMBERS)).containsExactly("V2", "V1");
        assertThat(row.get(StudioRosterSheet.UNIT)).isEqualTo("U1");
        assertThat(row.get(StudioRosterSheet.CATEGORIES))
                .isEqualTo(Set.of(ServiceCategory.LEGAL, ServiceCategory.MEDIATION));
    }

    @Test
    void aChangedRowKeepsAddressEmblemAndPageAndALeadWhoStays() {
        imported(ONE);
        town.describe("GZS_01", "mingdeng");
        imported(ONE.replace("V2、V1", "V3、V1、V2").replace("明灯工作室", "长明灯工作室"));

        StudioPage page = studios.bySlug("mingdeng").orElseThrow();
        assertThat(page.name()).isEqualTo("长明灯工作室");
        assertThat(page.members())
                .extracting(StudioPage.Member::name, StudioPage.Member::lead)
                .containsExactly(tuple("乙二", true), tuple("丙三", false), tuple("甲一", false));
    }

    @Test
    void aRetiredMemberIsHiddenWithoutBeingLost() {
        imported(ONE);
        town.retire("V1");

        assertThat(town.sheetRow("GZS_01").get(StudioRosterSheet.MEMBERS)).containsExactly("V2");
        assertThat(studios.bySlug("gzs-01").orElseThrow().members())
                .extracting(StudioPage.Member::name)
                .containsExactly("乙二");
        assertThat(studios.page(StudioFilter.NONE, 0, 5).cards())
                .extracting(StudioCard::members)
                .containsExactly(1);
        assertThat(studios.page(StudioFilter.words("婚姻家事"), 0, 5).total()).isZero();
        assertThat(imported(ONE.replace("V2、V1", "V2")).changesSomething()).isFalse();

        imported(ONE.replace("V2、V1", "V3、V2").replace("明灯", "长明灯"));
        town.reinstate("V1");

        assertThat(town.sheetRow("GZS_01").get(StudioRosterSheet.MEMBERS)).containsExactly("V3", "V2", "V1");
        assertThat(studios.page(StudioFilter.NONE, 0, 5).cards())
                .extracting(StudioCard::members)
                .containsExactly(3);
        assertThat(studios.page(StudioFilter.words("婚姻家事"), 0, 5).total()).isEqualTo(1);
    }

    @Test
    void whenTheLeadLeavesTheFirstOfTheOthersLeads() {
        imported(ONE);
        imported(ONE.replace("V2、V1", "V3、V1"));

        assertThat(studios.bySlug("gzs-01").orElseThrow().members())
                .extracting(StudioPage.Member::name, StudioPage.Member::lead)
                .containsExactly(tuple("丙三", true), tuple("甲一", false));
    }

    @Test
    void codesThatGiveTheSameAddressGetNumbers() {
        imported(ONE + ONE.replace("GZS_01", "gzs.01").replace("明灯", "暗灯"));

        assertThat(studios.page(StudioFilter.NONE, 0, 5).cards())
                .extracting(StudioCard::slug)
                .containsExactlyInAnyOrder("gzs-01", "gzs-01-2");
    }

    @Test
    void wrongCellsAreNamedWithASentence() {
        RosterReport report = SystemWork.call(() -> roster.dryRun(
                file(ONE.replace("V1", "V9") + ONE.replace("GZS_01", "GZS_02").replace("9:00-11:30", "11:30-9:00")),
                RosterProgress.NONE));

        assertThat(report.mistakes())
                .extracting(RosterReport.Mistake::row, RosterReport.Mistake::header, RosterReport.Mistake::messageKey)
                .contains(tuple(3, "服务时间", "hours.refused.backwards"))
                .anySatisfy(mistake -> assertThat(mistake.toList()).startsWith(2, "成员"));
    }

    private RosterReport imported(String rows) {
        return SystemWork.call(() -> roster.apply(file(rows), RosterProgress.NONE));
    }

    private static List<RosterFile> file(String rows) {
        return List.of(new RosterFile("工作室.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8)));
    }
}
