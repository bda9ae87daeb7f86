package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Page;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
class StudioOverviewTest {
    private static final Page FIRST = new Page(0, 50);

    @Autowired
    private StudioOverview overview;

    @Autowired
    private StudioOverviewFile file;

    @Autowired
    private StudioFixture town;

    @BeforeEach
    void fillTheTown() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        for (int i = 1; i <= 4; i++) {
            town.volunteer("V" + i, "某" + i, "U1", "婚姻家事");
        }
        town.studio("S1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30", "V1", "V2", "V3");
        town.studio("S2", "暗灯工作室", "U1", Set.of(ServiceCategory.LEGAL), null, "V4");
        town.studio("S3", "杏林工作室", "U2", Set.of(ServiceCategory.HEALTH), null);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theCitySeesAllAndWhatEachLacks() {
        SignedIn.asCityAdmin();

        List<StudioRow> rows = overview.all(everything(), FIRST);

        assertThat(rows).extracting(StudioRow::code).containsExactly("S1", "S2", "S3");
        assertThat(rows).extracting(StudioRow::members).containsExactly(3, 1, 0);
        assertThat(rows).extracting(StudioRow::understaffed).containsExactly(false, true, true);
        assertThat(rows.getFirst().standard().gaps(StudioStandard.Part.TEAM))
                .doesNotContain(StudioStandard.Gap.FEW_MEMBERS);
    }

    @Test
    void filtersByWordsStatusAndUnmetPart() {
        SignedIn.asCityAdmin();

        assertThat(codes(new OverviewFilter("中心医院", null, null))).containsExactly("S3");
        assertThat(codes(new OverviewFilter("灯", StudioStatus.PUBLISHED, null))).containsExactly("S1", "S2");
        assertThat(codes(new OverviewFilter(null, StudioStatus.DRAFT, null))).isEmpty();
        OverviewFilter few = new OverviewFilter(null, null, StudioStandard.Part.TEAM);
        assertThat(codes(few)).contains("S2", "S3");
        assertThat(overview.count(few)).isEqualTo(codes(few).size());
    }

    @Test
    void costsTheSameHoweverManyThereAre() {
        SignedIn.asCityAdmin();

        assertThat(Statements.of(() -> overview.all(everything(), FIRST))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void othersSeeTheirOwnOnly() {
        SignedIn.as("lead", new Grant(Role.STUDIO_LEAD, town.id("S2").value()));
        assertThat(overview.own()).extracting(StudioRow::code).containsExactly("S2");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.all(everything(), FIRST));

        SignedIn.as("unit", new Grant(Role.UNIT_ADMIN, town.unitId("U1").value()));
        assertThat(overview.own()).extracting(StudioRow::code).containsExactly("S1", "S2");
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(overview::export);
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(file::file);
    }

    @Test
    void theFileHoldsEveryStudioAndLeavesALineInTheAuditTrail() throws IOException {
        SignedIn.asCityAdmin();

        byte[] content = file.file().getBody();

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(1)).isEqualTo("名称");
            assertThat(rows.stream().skip(1).map(row -> row.getCellText(0))).containsExactly("S1", "S2", "S3");
            assertThat(rows.get(3).getCellText(7)).contains("成员不足");
        }
        assertThat(town.jdbc()
                        .queryForObject(
                                "select count(*) from audit_entry where action = 'studio.overview-exported'",
                                Integer.class))
                .isOne();
    }

    private List<String> codes(OverviewFilter filter) {
        return overview.all(filter, FIRST).stream().map(StudioRow::code).toList();
    }

    private static OverviewFilter everything() {
        return new OverviewFilter(null, null, null);
    }
}
