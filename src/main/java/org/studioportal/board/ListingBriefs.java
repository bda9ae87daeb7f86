package org.studioportal.board;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms may show of listings to everybody. */
@Service
public class ListingBriefs {
    private final ListingRepository listings;

    ListingBriefs(ListingRepository listings) {
        this.listings = listings;
    }

    /** Those that the board has shown to everybody and has not taken back; others are left out. At most one statement. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Map<ListingId, ListingBrief> published(Collection<ListingId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : listings.findByIdIn(ids.stream().map(ListingId::value).toList()).stream()
                        .filter(Listing::shown)
                        .map(BoardTidings::brief)
                        .collect(Collectors.toUnmodifiableMap(ListingBrief::id, Function.identity()));
    }
}
