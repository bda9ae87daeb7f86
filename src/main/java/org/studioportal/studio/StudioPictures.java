package org.studioportal.studio;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.picture.PictureUse;

/** The pictures on studios' pages. */
@Component
class StudioPictures implements PictureUse {
    private final StudioRepository studios;

    StudioPictures(StudioRepository studios) {
        this.studios = studios;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> usedAmong(Collection<String> hashes) {
        Set<String> used = new HashSet<>(studios.emblemsAmong(hashes));
        used.addAll(studios.photosAmong(hashes));
        return used;
    }
}
