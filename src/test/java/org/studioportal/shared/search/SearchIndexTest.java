package org.studioportal.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.studio.StudioFilter;
import org.studioportal.studio.StudioFixture;
import org.studioportal.studio.Studios;
import org.studioportal.testing.PortalTest;

/** What the index does at a start, told by whether it holds again what was taken out of it behind its back. */
@PortalTest
class SearchIndexTest {
    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private Studios studios;

    @Autowired
    private StudioFixture town;

    @TempDir
    private Path data;

    @BeforeEach
    void aStudioThatTheIndexHasLost() {
        town.unit("U1", "市司法局");
        town.studio("S1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), null);
        Search.mapping(entities).scope(Object.class).workspace().purge();
        assertThat(found()).isZero();
    }

    @Test
    void anIndexThatNobodyVouchesForIsMadeAnew() {
        started();
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void afterACleanEndTheIndexIsTrusted() {
        index().seal();
        started();
        assertThat(found()).isZero();
    }

    @Test
    void aSealHoldsForOneStart() {
        index().seal();
        started();
        started();
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void anIndexOfAnotherShapeIsMadeAnew() throws IOException {
        index().seal();
        Files.writeString(data.resolve("index").resolve("sealed"), "of an older portal");
        started();
        assertThat(found()).isEqualTo(1);
    }

    private void started() {
        SearchIndex index = index();
        index.prepare();
        index.ready().join();
    }

    private SearchIndex index() {
        return new SearchIndex(entities, "local-filesystem", data);
    }

    private int found() {
        return studios.page(StudioFilter.words("明灯"), 0, 5).total();
    }
}
