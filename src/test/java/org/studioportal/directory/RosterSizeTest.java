package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.roster.RosterFile;
import org.studioportal.directory.roster.RosterImport;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterReport;
import org.studioportal.security.SignedIn;
import org.studioportal.testing.PortalTest;

/** Ten thousand volunteers: more than the city has. */
@PortalTest
class RosterSizeTest {
    private static final int MANY = 10_000;

    @Autowired
    private RosterImport rosters;

    @BeforeEach
    void theAdministratorIsSignedIn() {
        SignedIn.asCityAdmin();
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void tenThousandVolunteersAreImportedWithVisibleProgressInUnderAMinute() {
        List<RosterFile> files = files();
        List<Integer> written = new ArrayList<>();
        long begin = System.nanoTime();
        RosterReport dryRun = rosters.dryRun(files, RosterProgress.NONE);
        Duration checking = since(begin);
        begin = System.nanoTime();
        rosters.apply(files, (stage, sheet, done, total) -> {
            if (stage == RosterProgress.Stage.WRITING && sheet.equals("志愿者")) {
                written.add(done);
            }
        });
        Duration writing = since(begin);
        begin = System.nanoTime();
        RosterReport again = rosters.dryRun(files, RosterProgress.NONE);
        System.out.printf(
                "10,000 volunteers: dry run %d ms, import %d ms, dry run again %d ms%n",
                checking.toMillis(), writing.toMillis(), since(begin).toMillis());

        assertThat(dryRun.sound()).isTrue();
        assertThat(written)
                .hasSizeGreaterThanOrEqualTo(MANY / RosterProgress.STEP)
                .contains(500, 5_000, MANY);
        assertThat(again.changesSomething()).isFalse();
        assertThat(writing).isLessThan(Duration.ofMinutes(1));
    }

    private static List<RosterFile> files() {
        StringBuilder units = new StringBuilder("单位编码,单位名称\n");
        for (int i = 0; i < 93; i++) {
            units.append("U%03d,单位%03d%n".formatted(i, i));
        }
        StringBuilder people = new StringBuilder("志愿者编号,姓名,性别,单位编码,手机号码,电子邮箱,服务层级,特长,服务类别\n");
        for (int i = 0; i < MANY; i++) {
            people.append("P%05d,人%05d,%s,U%03d,199%08d,p%05d@example.org,技能型,特长%d、翻译,法律帮扶援助、其他%n"
                    .formatted(i, i, i % 2 == 0 ? "女" : "男", i % 93, i, i, i % 50));
        }
        return List.of(
                new RosterFile("单位.csv", units.toString().getBytes(StandardCharsets.UTF_8)),
                new RosterFile("志愿者.csv", people.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
