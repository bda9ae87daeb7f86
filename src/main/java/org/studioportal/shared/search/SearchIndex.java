package org.studioportal.shared.search;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.hibernate.search.engine.backend.metamodel.IndexDescriptor;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the full-text index anew in the background when it cannot be trusted: when it is missing, when its fields or
 * their analysis have changed, or when the last run did not end cleanly (a killed process may have written to the
 * database what it had not yet written to the index). While it is being made, searches find what is in it so far.
 */
@Component
public class SearchIndex {
    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final EntityManagerFactory entities;
    private final Path seal;
    private volatile CompletableFuture<?> ready = CompletableFuture.completedFuture(null);

    SearchIndex(
            EntityManagerFactory entities,
            @Value("${spring.jpa.properties.hibernate.search.backend.directory.type:local-filesystem}") String type,
            @Value("${portal.data-dir}") Path data) {
        this.entities = entities;
        // What lives in memory is never there at the start.
        seal = "local-heap".equals(type) ? null : data.resolve("index").resolve("sealed");
    }

    /** Done when the index holds everything; a failure has been logged. */
    public CompletableFuture<?> ready() {
        return ready;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        if (shape().equals(brokenSeal())) {
            return;
        }
        ready = Search.mapping(entities)
                .scope(Object.class)
                .massIndexer()
                .purgeAllOnStart(true)
                .start()
                .toCompletableFuture()
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        log.error("The full-text index could not be made", failure);
                    }
                });
    }

    /** Vouches for the index until the next start. */
    @PreDestroy
    void seal() {
        if (seal == null || !ready.isDone() || ready.isCompletedExceptionally()) {
            return;
        }
        try {
            Files.createDirectories(seal.getParent());
            Files.writeString(seal, shape());
        } catch (IOException e) {
            log.warn("The full-text index will be made anew at the next start", e);
        }
    }

    private String brokenSeal() {
        try {
            if (seal == null || !Files.exists(seal)) {
                return "";
            }
            String shape = Files.readString(seal);
            Files.delete(seal);
            return shape;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the full-text index cannot be used", e);
        }
    }

    /** Everything that makes an older index useless when it changes. */
    private String shape() {
        TreeSet<String> lines = new TreeSet<>();
        lines.add("lucene " + org.apache.lucene.util.Version.LATEST);
        for (SearchIndexedEntity<?> entity : Search.mapping(entities).allIndexedEntities()) {
            IndexDescriptor index = entity.indexManager().descriptor();
            for (IndexFieldDescriptor field : index.staticFields()) {
                lines.add(index.hibernateSearchName() + " " + field.absolutePath()
                        + (field.isValueField()
                                ? " " + field.toValueField().type().searchAnalyzerName()
                                : ""));
            }
        }
        return String.join("\n", lines);
    }
}
