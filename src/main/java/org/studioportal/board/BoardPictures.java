package org.studioportal.board;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.shared.picture.PictureUse;

/** The pictures of listings and reports are kept as long as these are. */
@Component
class BoardPictures implements PictureUse {
    private final JdbcClient jdbc;

    BoardPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> usedAmong(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        Set<String> used = new HashSet<>();
        List.of(
                        "select p.hash from board_listing l, "
                                + "json_table(l.photos, '$[*]' columns (hash char(64) path '$')) p where p.hash in (:hashes)",
                        "select p.hash from board_claim c, json_table(c.report_photos, '$[*]' "
                                + "columns (hash char(64) path '$')) p where p.hash in (:hashes)")
                .forEach(sql -> used.addAll(jdbc.sql(sql)
                        .param("hashes", hashes)
                        .query(String.class)
                        .list()));
        return used;
    }
}
