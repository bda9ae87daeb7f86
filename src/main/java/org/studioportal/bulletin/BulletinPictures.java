package org.studioportal.bulletin;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.shared.picture.PictureUse;

/** The pictures of articles are kept as long as these and their history, those of issues as long as these. */
@Component
class BulletinPictures implements PictureUse {
    private final JdbcClient jdbc;

    BulletinPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> usedAmong(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        Set<String> used = new HashSet<>();
        List.of(
                        "select distinct hash from article_picture where hash in (:hashes)",
                        "select cover from newsletter_issue where cover in (:hashes)")
                .forEach(sql -> used.addAll(jdbc.sql(sql)
                        .param("hashes", hashes)
                        .query(String.class)
                        .list()));
        return used;
    }
}
