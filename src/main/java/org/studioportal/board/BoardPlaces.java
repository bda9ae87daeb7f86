package org.studioportal.board;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;

/** The villages behind their numbers; 0 is none. */
@Component
class BoardPlaces {
    private final Directory directory;

    BoardPlaces(Directory directory) {
        this.directory = directory;
    }

    Optional<VillageRef> village(long id) {
        return id == 0 ? Optional.empty() : directory.village(new VillageId(id));
    }
}
