package org.studioportal.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studioportal.directory.roster.TestWorkbook.row;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.roster.RosterFile;
import org.studioportal.directory.roster.RosterImport;
import org.studioportal.directory.roster.RosterReport;
import org.studioportal.directory.roster.TestWorkbook;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class RosterViewTest extends SpringBrowserlessTest {
    private static final byte[] SOUND = new TestWorkbook()
            .sheet("单位", row("单位编码", "单位名称", "备注"), row("U1", "市委办公室", "x"), row("U2", "市总工会"))
            .bytes();
    private static final byte[] WRONG = new TestWorkbook()
            .sheet("单位", row("单位编码", "单位名称"), row("U1", "市委办公室"), row("U1", "=市总工会"))
            .bytes();

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aRosterIsCheckedThenImported() {
        navigate(RosterView.class);
        assertThat(button("检查名册").isEnabled()).isFalse();
        upload("名册.xlsx", SOUND);
        test(button("检查名册")).click();
        await(() -> heading("检查结果"));

        assertThat($(Span.class).withText("新增 2").exists()).isTrue();
        assertThat($(Paragraph.class).withText("没有错误，可以导入。").exists()).isTrue();
        assertThat(heading("没有读取的内容")).as("the column that nobody knows").isTrue();
        assertThat(directory.units()).isEmpty();

        test(button("导入")).click();
        await(() -> heading("导入完成"));

        assertThat(directory.units()).extracting(UnitRef::name).containsExactly("市委办公室", "市总工会");
        assertThat(jdbc.sql("select actor from audit_entry where action = 'roster.imported'")
                        .query(String.class)
                        .single())
                .isEqualTo("admin");
    }

    @Test
    void mistakesAreShownInTheirPlaceAndNothingCanBeImported() {
        navigate(RosterView.class);
        upload("名册.xlsx", WRONG);
        test(button("检查名册")).click();
        await(() -> heading("检查结果"));

        assertThat(heading("错误清单（1）")).isTrue();
        assertThat($(Button.class).withText("导入").exists()).isFalse();
    }

    @Test
    void aFileThatIsNoRosterIsRefusedInASentence() {
        navigate(RosterView.class);
        upload("名册.xlsx", "no workbook".getBytes());
        test(button("检查名册")).click();
        await(() -> $(Paragraph.class).withTextContaining("不是名册文件").exists());
    }

    @Test
    void theListOfMistakesCannotCarryFormulas() {
        navigate(RosterView.class);
        RosterReport report = new RosterReport(
                List.of(),
                List.of(new RosterReport.Mistake("单位", 3, "B", "=1+1", "roster.wrong.twice", List.of("2"))),
                1,
                List.of());
        assertThat(RosterReportPanel.csv(report))
                .startsWith("\uFEFF")
                .contains("\"单位\",\"3\",\"B\",\"'=1+1\",\"与第 2 行重复，请删去其中一行。\"");
    }

    @Test
    void whoClosesTheScreenDuringAnImportDoesNotUndoIt(@Autowired RosterImport rosters) {
        CountDownLatch closed = new CountDownLatch(1);
        UI ui = UI.getCurrent();
        navigate(RosterView.class);
        LongWork work = new LongWork();
        ui.add(work);
        work.start(
                progress -> {
                    awaited(closed);
                    return rosters.apply(List.of(new RosterFile("名册.xlsx", SOUND)), progress);
                },
                report -> {},
                failure -> {});
        ui.getSession().removeUI(ui);
        closed.countDown();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from unit")
                                .query(Integer.class)
                                .single()
                        == 2);
    }

    @Test
    void whateverTheWorkThrowsIsTold() {
        AtomicReference<RuntimeException> told = new AtomicReference<>();
        navigate(RosterView.class);
        LongWork work = new LongWork();
        UI.getCurrent().add(work);
        work.start(
                progress -> {
                    throw new OutOfMemoryError("not really");
                },
                report -> {},
                told::set);
        await(() -> !$(ProgressBar.class).exists());

        assertThat(told.get()).hasCauseInstanceOf(OutOfMemoryError.class);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void upload(String name, byte[] content) {
        test($(Upload.class).single()).upload(name, "application/octet-stream", content);
        roundTrip();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private boolean heading(String text) {
        return $(H2.class).withText(text).exists();
    }

    /** The work runs beside the screen; each look is a poll of the browser. */
    private void await(BooleanSupplier there) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInSameThread().until(() -> {
            roundTrip();
            return there.getAsBoolean();
        });
    }
}
