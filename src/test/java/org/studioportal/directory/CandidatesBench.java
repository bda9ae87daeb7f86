package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.crypto.FieldCipher;
import org.studioportal.testing.Bench;
import org.studioportal.testing.PortalTest;

/** What it costs to think of people for a request, in a city of ten thousand volunteers: {@code ./portal bench candidates}. */
@PortalTest
@Tag("bench")
class CandidatesBench {
    private static final int MANY = 10_000;
    private static final int UNITS = 93;
    private static final int LIMIT = 200;
    private static final long FIRST_ACCOUNT = 1_000_000;
    private static final double ALLOWED_MICROS = 100_000;
    private static final String BARE = """
            select id, code, name, unit_id, level, specialties, categories, portrait, availability, towns from volunteer
            where retired_on is null and account_id is not null and (categories like '%LEGAL,%' or unit_id = ?)
            order by categories not like '%LEGAL,%', code limit ?""";

    @Autowired
    private Directory directory;

    @Autowired
    private VolunteerFixture fixture;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private JdbcTemplate jdbc;

    private List<UnitId> units;

    @BeforeEach
    void aCity() {
        units = IntStream.range(0, UNITS)
                .mapToObj(i -> fixture.unit("U" + i, "单位" + i))
                .toList();
        fill();
        SignedIn.asCityAdmin();
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void candidatesAreFoundAmongTenThousand() {
        UnitId paired = units.getFirst();
        Bench bench = new Bench("Candidates for a request, " + LIMIT + " of " + MANY);
        bench.measure("bare JDBC", () -> jdbc.queryForList(BARE, paired.value(), LIMIT));
        double micros =
                bench.measure("directory", () -> directory.candidates(ServiceCategory.LEGAL, Set.of(paired), LIMIT));
        bench.print();

        assertThat(directory.candidates(ServiceCategory.LEGAL, Set.of(paired), LIMIT))
                .hasSize(LIMIT);
        assertThat(micros).isLessThan(ALLOWED_MICROS);
    }

    /** Everybody covers two of the twelve categories. */
    private void fill() {
        ServiceCategory[] categories = ServiceCategory.values();
        String phone = cipher.encrypt("19900000001");
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> accounts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            int first = i % categories.length;
            int second = (first + 1 + i / categories.length % (categories.length - 1)) % categories.length;
            rows.add(new Object[] {
                "P" + i,
                "人" + i,
                units.get(i % UNITS).value(),
                phone,
                "f" + i,
                VolunteerLevel.values()[i % 3].name(),
                "翻译、特长" + i % 50,
                categories[Math.min(first, second)] + "," + categories[Math.max(first, second)] + ",",
                FIRST_ACCOUNT + i
            });
            accounts.add(new Object[] {FIRST_ACCOUNT + i, "p" + i});
        }
        jdbc.batchUpdate("""
                insert into account (id, version, created_at, updated_at, username, password_hash, display_name, enabled,
                  must_change_password, language)
                values (?, 0, now(), now(), ?, '{noop}', '', true, false, 'zh')""", accounts);
        jdbc.batchUpdate("""
                insert into volunteer (version, created_at, updated_at, code, name, unit_id, phone, phone_fingerprint,
                  level, specialties, categories, account_id, availability)
                values (0, now(), now(), ?, ?, ?, ?, ?, ?, ?, ?, ?, '周二 09:00-11:30；周四 14:30-17:00')""", rows);
    }
}
