package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.TestDatabase;

/** A portal of before studios had their desk: what its tables said is what the page says afterwards. */
class StudioPagesMigrationTest {
    @Test
    void hoursAndStepsOfTheirOwnTablesComeIntoTheStudiosRow() {
        DriverManagerDataSource source = source();
        FluentConfiguration flyway = Flyway.configure().dataSource(source);
        flyway.target("47").load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("""
                insert into unit (id, version, created_at, updated_at, code, name, kind)
                values (1, 0, now(), now(), 'U1', '市司法局', 'GOVERNMENT')""");
        jdbc.execute("""
                insert into studio (id, version, created_at, updated_at, code, slug, name, unit_id, introduction, status,
                                    published_at)
                values (1, 0, now(), now(), 'S1', 'mingdeng', '明灯', 1, '有事 <商量> & 好办', 'PUBLISHED', '2026-05-01'),
                       (2, 0, now(), now(), 'S2', 'andeng', '暗灯', 1, null, 'PUBLISHED', null)""");
        jdbc.execute("""
                insert into studio_hours (studio_id, position, kind, weekday, on_date, from_minute, to_minute, reason)
                values (1, 0, 'WEEKLY', 4, null, 870, 1020, null), (1, 1, 'WEEKLY', 2, null, 540, 690, null),
                       (1, 2, 'WEEKLY', 4, null, 540, 690, null),
                       (1, 3, 'CLOSED', null, '2026-12-09', 0, 1440, '培训'),
                       (1, 4, 'EXTRA', null, '2026-12-12', 540, 660, null)""");
        jdbc.execute("""
                insert into acceptance_step (studio_id, position, title, within, detail)
                values (1, 1, '回访', null, '问"满意"吗'), (1, 0, '受理', '当日', null)""");

        flyway.target("latest").load().migrate();

        Map<String, Object> full = jdbc.queryForMap("select * from studio where id = 1");
        assertThat(full.get("introduction")).isEqualTo("<p>有事 &lt;商量> &amp; 好办</p>");
        assertThat(WeeklyHours.parse((String) full.get("weekly")))
                .hasToString("周二 09:00-11:30；周四 09:00-11:30、14:30-17:00");
        assertThat(new JsonList.SpecialDays().convertToEntityAttribute((String) full.get("special_days")))
                .containsExactly(
                        SpecialDay.closed(LocalDate.of(2026, 12, 9), "培训"),
                        SpecialDay.extra(LocalDate.of(2026, 12, 12), new TimeSpan(540, 660), null));
        assertThat(new JsonList.Steps().convertToEntityAttribute((String) full.get("steps")))
                .containsExactly(new StudioPage.Step("受理", "当日", null), new StudioPage.Step("回访", null, "问\"满意\"吗"));
        Map<String, Object> empty = jdbc.queryForMap("select * from studio where id = 2");
        assertThat(empty)
                .containsEntry("weekly", "")
                .containsEntry("special_days", "[]")
                .containsEntry("steps", "[]");
        assertThat(empty.get("status_since")).isNotNull();
    }

    private static DriverManagerDataSource source() {
        Map<String, String> database = TestDatabase.properties("_migration");
        return new DriverManagerDataSource(
                database.get("spring.datasource.url"),
                database.get("spring.datasource.username"),
                database.get("spring.datasource.password"));
    }
}
