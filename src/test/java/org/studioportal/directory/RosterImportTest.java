package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.studioportal.directory.roster.TestWorkbook.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.directory.roster.FileRefused;
import org.studioportal.directory.roster.RosterExport;
import org.studioportal.directory.roster.RosterFile;
import org.studioportal.directory.roster.RosterImport;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRefused;
import org.studioportal.directory.roster.RosterReport;
import org.studioportal.directory.roster.TestWorkbook;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
class RosterImportTest {
    private static final Object[] UNIT_HEADER = row("单位编码", "单位名称", "单位类别", "联系人", "联系电话");
    private static final Object[] VILLAGE_HEADER = row("村社区编码", "村社区名称", "镇街", "类型", "重点帮扶");
    private static final Object[] PAIRING_HEADER = row("单位编码", "村社区编码", "起始日期", "结束日期");
    private static final Object[] VOLUNTEER_HEADER =
            row("志愿者编号", "姓名", "性别", "单位编码", "手机号码", "电子邮箱", "服务层级", "特长", "服务类别");

    @Autowired
    private RosterImport rosters;

    @Autowired
    private RosterExport exports;

    @Autowired
    private Directory directory;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theAdministratorIsSignedIn() {
        SignedIn.asCityAdmin();
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void aDryRunCountsAndChangesNothing() {
        RosterReport report = dryRun(small().file());

        assertThat(report.sound()).isTrue();
        assertThat(report.sheets())
                .containsExactly(
                        new RosterReport.Sheet("单位", 2, 0, 0, 0),
                        new RosterReport.Sheet("村社区", 1, 0, 0, 0),
                        new RosterReport.Sheet("驻点联系", 1, 0, 0, 0),
                        new RosterReport.Sheet("志愿者", 1, 0, 0, 0));
        assertThat(directory.units()).isEmpty();
    }

    @Test
    void whatIsImportedIsThere() {
        apply(small().file());

        UnitRef unit = directory.units().getFirst();
        assertThat(unit.name()).isEqualTo("市委办公室");
        assertThat(unit.kind()).isEqualTo(UnitKind.PARTY);
        assertThat(directory.villageOf(unit.id(), LocalDate.of(2026, 6, 1)))
                .get()
                .returns("东村", VillageRef::name);
        VolunteerRef volunteer =
                directory.volunteersByCode(java.util.Set.of("P1")).getFirst();
        assertThat(volunteer.name()).isEqualTo("张三");
        assertThat(volunteer.level()).isEqualTo(VolunteerLevel.SKILLED);
        assertThat(volunteer.specialties()).containsExactly("医保", "政策解读", "翻译");
        assertThat(volunteer.categories()).containsExactlyInAnyOrder(ServiceCategory.HEALTH, ServiceCategory.LEGAL);
        assertThat(volunteers.details(volunteer.id()).data().phone()).isEqualTo("19900000001");
    }

    @Test
    void anEndInTheYear9999IsNoneAndImportingItTwiceChangesNothing() {
        apply(small().file());
        TestWorkbook open = new TestWorkbook()
                .sheet(
                        "驻点联系",
                        PAIRING_HEADER,
                        row("U2", "V1", "2030-01-01", "9999-12-31"),
                        row("U1", "V1", "2026-01-01", "2029-12-31"));
        apply(open.file());

        assertThat(jdbc.sql("select max(valid_until) from pairing")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(Pairing.OPEN);
        assertThat(apply(open.file()).changesSomething()).isFalse();
    }

    @Test
    void aDownloadThatIsBrokenOffLeavesItsLineInTheAuditTrail() {
        apply(small().file());
        OutputStream brokenOff = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Connection reset by peer");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> exports.export(brokenOff));

        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'roster.exported'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void importingTheSameFileTwiceChangesNothing() {
        apply(small().file());
        List<Integer> versions = versions();

        RosterReport again = apply(small().file());

        assertThat(again.changesSomething()).isFalse();
        assertThat(again.sheets()).extracting(RosterReport.Sheet::unchanged).containsExactly(2, 1, 1, 1);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void aChangedCellChangesItsRowOnly() {
        apply(small().file());
        RosterReport report = apply(new TestWorkbook()
                .sheet("单位", UNIT_HEADER, row("U1", "市委办", "党委部门", null, null), row("U2", "市总工会", "群团组织", null, null))
                .file());

        assertThat(report.sheets()).containsExactly(new RosterReport.Sheet("单位", 0, 1, 1, 0));
        assertThat(directory.units()).extracting(UnitRef::name).containsExactly("市委办", "市总工会");
    }

    @Test
    void whatAFileLacksStays() {
        apply(small().file());
        apply(TestWorkbook.csv("单位", "单位编码,单位名称\nU1,市委办\n"));

        assertThat(directory.units()).hasSize(2);
        assertThat(directory.units().getFirst().kind())
                .as("a column that the file lacks")
                .isEqualTo(UnitKind.PARTY);
        assertThat(jdbc.sql("select contact_name from unit where code = 'U1'")
                        .query(String.class)
                        .single())
                .isEqualTo("余立新");
    }

    @Test
    void columnsMayStandInAnyOrderAndUnknownOnesAreNamedAndIgnored() {
        RosterReport report =
                apply(TestWorkbook.csv("单位", "备注,单位名称*,单位编码\n随便,甲,U1\n"), TestWorkbook.csv("说明", "任何文字\n"));

        assertThat(report.ignored())
                .containsExactlyInAnyOrder(
                        new RosterReport.Ignored("单位", "A", "备注"), new RosterReport.Ignored("说明", "", ""));
        assertThat(directory.units()).extracting(UnitRef::name).containsExactly("甲");
    }

    @Test
    void aFileWithoutAnyKnownSheetIsRefused() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> dryRun(TestWorkbook.csv("随便", "a,b\n")))
                .returns("roster.file.no-known-sheet", FileRefused::messageKey);
    }

    @Test
    void twentyMistakesAreEachFoundInTheirPlace() {
        apply(new TestWorkbook()
                .sheet("单位", UNIT_HEADER, row("U9", "老单位", "其他", null, null))
                .sheet("村社区", VILLAGE_HEADER, row("V9", "老村", "北镇", "村", "否"))
                .sheet("驻点联系", PAIRING_HEADER, row("U9", "V9", "2025-01-01", null))
                .file());
        TestWorkbook workbook = new TestWorkbook()
                .sheet(
                        "单位",
                        UNIT_HEADER,
                        row("U1", "甲", "党委部门", null, null),
                        row("U 单", "乙", null, null, null),
                        row("U3", null, null, null, null),
                        row("U4", "丁", "党委", null, null),
                        row("U5", "戊", null, "某人", "12345678"),
                        row("U1", "又是甲", null, null, null))
                .sheet(
                        "村社区",
                        VILLAGE_HEADER,
                        row("V1", "东村", "南镇", "村", "否"),
                        row("V2", "东村", "南镇", "村", "否"),
                        row("V3", "西村", null, "城市", "否"),
                        row("V4", "老村", "北镇", "村", "也许"))
                .sheet(
                        "驻点联系",
                        PAIRING_HEADER,
                        row("U1", "V1", LocalDate.of(2026, 1, 1), "2025-12-31"),
                        row("U1", "V1", "2026-02-30", null),
                        row("U404", "V404", "2026-03-01", null),
                        row("U9", "V4", "2026-03-01", null),
                        row("U4", "V2", "去年", null),
                        row("U4", "V1", "2027-01-01", null),
                        row("U5", "V1", "2027-06-01", null))
                .sheet(
                        "志愿者",
                        VOLUNTEER_HEADER,
                        row("P1", "张三", "女", "U1", "19900000001", "zhang@example.org", "基础型", "翻译", "法律帮扶援助"),
                        row("P2", "李四", "未知", "U404", "12900000001", "没有", "高级型", "这个特长的名字比二十个字还要长得多所以不行", "法律援助"));

        RosterReport report = dryRun(workbook.file());

        assertThat(report.mistakes())
                .extracting(mistake ->
                        mistake.sheet() + " " + mistake.column() + mistake.row() + " " + mistake.messageKey())
                .containsExactly(
                        "单位 A3 roster.wrong.code",
                        "单位 B4 roster.wrong.missing",
                        "单位 C5 roster.wrong.choice",
                        "单位 E6 directory.wrong.phone",
                        "单位 A7 roster.wrong.twice",
                        "村社区 B3 directory.wrong.village-named",
                        "村社区 C4 roster.wrong.missing",
                        "村社区 D4 roster.wrong.choice",
                        "村社区 E5 roster.wrong.choice",
                        "驻点联系 D2 directory.wrong.ends-before-it-begins",
                        "驻点联系 C3 roster.wrong.no-such-day",
                        "驻点联系 A4 roster.wrong.unknown-reference",
                        "驻点联系 B4 roster.wrong.unknown-reference",
                        "驻点联系 A5 directory.wrong.overlaps-stored",
                        "驻点联系 C6 roster.wrong.date",
                        "驻点联系 B8 directory.wrong.overlaps-row",
                        "志愿者 C3 roster.wrong.choice",
                        "志愿者 D3 roster.wrong.unknown-reference",
                        "志愿者 E3 directory.wrong.mobile",
                        "志愿者 F3 directory.wrong.email",
                        "志愿者 G3 roster.wrong.choice",
                        "志愿者 H3 roster.wrong.too-long",
                        "志愿者 I3 roster.wrong.choice");
        assertThat(report.sheets()).extracting(RosterReport.Sheet::wrong).containsExactly(5, 3, 6, 1);
        for (Locale locale : List.of(Messages.CHINESE, Messages.ENGLISH)) {
            assertThat(report.mistakes())
                    .allSatisfy(mistake -> assertThat(messages.getTranslation(
                                    mistake.messageKey(),
                                    locale,
                                    mistake.arguments().toArray()))
                            .doesNotContain("!", "{", "}"));
        }
        assertThatExceptionOfType(RosterRefused.class)
                .isThrownBy(() -> apply(workbook.file()))
                .satisfies(refused -> assertThat(refused.report().wrongCells()).isEqualTo(23));
        assertThat(directory.units()).as("nothing of it was imported").hasSize(1);
    }

    @Test
    void aMissingColumnIsSaidOnceNotForEachRow() {
        RosterReport report = dryRun(TestWorkbook.csv("单位", "单位编码,联系人\nU1,甲\nU2,乙\n"));

        assertThat(report.mistakes())
                .extracting(RosterReport.Mistake::messageKey, RosterReport.Mistake::header)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("roster.wrong.column-missing", "单位名称"));
        assertThat(report.sheets()).containsExactly(new RosterReport.Sheet("单位", 0, 0, 0, 2));
    }

    @Test
    void aPairingIsHandedOverInOneFile() {
        apply(small().file());
        RosterReport report = apply(new TestWorkbook()
                .sheet(
                        "驻点联系",
                        PAIRING_HEADER,
                        row("U2", "V1", "2026-07-01", null),
                        row("U1", "V1", "2026/1/1", LocalDate.of(2026, 6, 30)))
                .file());

        assertThat(report.sheets()).containsExactly(new RosterReport.Sheet("驻点联系", 1, 1, 0, 0));
        VillageId village = directory.villages().getFirst().id();
        assertThat(directory.unitOf(village, LocalDate.of(2026, 6, 30))).get().returns("U1", UnitRef::code);
        assertThat(directory.unitOf(village, LocalDate.of(2026, 7, 1))).get().returns("U2", UnitRef::code);
    }

    @Test
    void whatBecameWrongSinceTheDryRunIsRefusedWhole(@Autowired Pairings pairings) {
        apply(small().file());
        RosterFile file = new TestWorkbook()
                .sheet("单位", UNIT_HEADER, row("U3", "新单位", null, null, null))
                .sheet("村社区", VILLAGE_HEADER, row("V2", "西村", "城关镇", "村", "否"))
                .sheet("驻点联系", PAIRING_HEADER, row("U2", "V2", "2026-03-01", null))
                .file();
        assertThat(dryRun(file).sound()).isTrue();
        apply(new TestWorkbook()
                .sheet("村社区", VILLAGE_HEADER, row("V5", "南村", "城关镇", "村", "否"))
                .file());
        pairings.pair(new PairingData(
                directory.units().get(1).id(), directory.villages().get(1).id(), LocalDate.of(2026, 2, 1), null));

        assertThatExceptionOfType(RosterRefused.class).isThrownBy(() -> apply(file));
        assertThat(directory.units()).extracting(UnitRef::code).containsExactly("U1", "U2");
    }

    @Test
    void whoRetiredAndStandsInTheFileAgainIsBack() {
        apply(small().file());
        VolunteerId id =
                directory.volunteersByCode(java.util.Set.of("P1")).getFirst().id();
        volunteers.retire(id, volunteers.details(id).version());
        assertThat(volunteers.count(new VolunteerFilter("", null, null, null, false)))
                .isZero();

        RosterReport report = apply(small().file());

        assertThat(report.sheets().getLast()).isEqualTo(new RosterReport.Sheet("志愿者", 1, 0, 0, 0));
        assertThat(volunteers.count(new VolunteerFilter("", null, null, null, false)))
                .isEqualTo(1);
    }

    @Test
    void whatIsExportedIsImportedAgainUnchanged() {
        apply(small().file());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.export(out);

        RosterReport report = dryRun(new RosterFile("导出.xlsx", out.toByteArray()));

        assertThat(report.mistakes()).isEmpty();
        assertThat(report.ignored()).isEmpty();
        assertThat(report.changesSomething()).isFalse();
        assertThat(report.sheets()).extracting(RosterReport.Sheet::unchanged).startsWith(2, 1, 1, 1);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'roster.exported'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void theTemplateIsAnEmptyRosterWithAllItsColumns() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.template(out, Messages.CHINESE);

        RosterReport report = dryRun(new RosterFile("模板.xlsx", out.toByteArray()));

        assertThat(report.mistakes()).isEmpty();
        assertThat(report.ignored()).isEmpty();
        assertThat(report.sheets()).extracting(RosterReport.Sheet::name).startsWith("单位", "村社区", "驻点联系", "志愿者");
    }

    @Test
    void theDemoCityIsImportedTwiceAndTheSecondTimeChangesNothing() throws IOException {
        List<RosterFile> files = new ArrayList<>();
        for (Resource csv : new PathMatchingResourcePatternResolver().getResources("classpath:demo/*.csv")) {
            files.add(new RosterFile(csv.getFilename(), csv.getContentAsByteArray()));
        }
        RosterReport first = rosters.apply(files, RosterProgress.NONE);
        assertThat(first.sheets().getFirst().added()).isEqualTo(93);
        assertThat(rosters.apply(files, RosterProgress.NONE).changesSomething()).isFalse();
        assertThat(directory.towns()).hasSize(24);
    }

    @Test
    void aDryRunOfAnUnchangedRosterCostsAFewStatementsHoweverManyRowsItHas() {
        apply(small().file());
        RosterFile file = small().file();
        assertThat(Statements.of(() -> dryRun(file))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void onlyTheCityImportsAndExports() {
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, 1L));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> dryRun(small().file()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> apply(small().file()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> exports.export(new ByteArrayOutputStream()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> exports.template(new ByteArrayOutputStream(), Messages.CHINESE));
    }

    private static TestWorkbook small() {
        return new TestWorkbook()
                .sheet(
                        "单位",
                        UNIT_HEADER,
                        row("U1", "市委办公室", "党委部门", "余立新", "0577-62345678"),
                        row("U2", "市总工会", "群团组织", null, null))
                .sheet("村社区", VILLAGE_HEADER, row("V1", "东村", "城关镇", "村", "是"))
                .sheet("驻点联系", PAIRING_HEADER, row("U1", "V1", LocalDate.of(2026, 1, 1), null))
                .sheet(
                        "志愿者",
                        VOLUNTEER_HEADER,
                        row(
                                "P1",
                                "张　三",
                                "女",
                                "U1",
                                19900000001L,
                                "zhang@example.org",
                                "技能型",
                                "医保、政策解读；翻译",
                                "医疗卫生服务，法律帮扶援助"));
    }

    private RosterReport dryRun(RosterFile... files) {
        return rosters.dryRun(List.of(files), RosterProgress.NONE);
    }

    private RosterReport apply(RosterFile... files) {
        return rosters.apply(List.of(files), RosterProgress.NONE);
    }

    private List<Integer> versions() {
        return jdbc.sql("select version from unit union all select version from village union all select version from"
                        + " pairing union all select version from volunteer")
                .query(Integer.class)
                .list();
    }
}
