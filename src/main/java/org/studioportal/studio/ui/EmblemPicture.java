package org.studioportal.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Set;
import org.studioportal.shared.ServiceCategory;

/**
 * A studio's emblem; where it has none, the first character of its name on the colour of its first field. Says nothing to
 * screen readers: the name stands beside it.
 */
class EmblemPicture extends Div {
    EmblemPicture(String slug, String name, Set<ServiceCategory> categories, String version) {
        addClassName("emblem");
        getElement().setAttribute("aria-hidden", "true");
        if (version != null) {
            Image image = new Image("studios/" + slug + "/emblem?v=" + version, "");
            image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
            add(image);
        } else {
            addClassNames(
                    "drawn",
                    "category-"
                            + categories.stream()
                                    .findFirst()
                                    .orElse(ServiceCategory.OTHER)
                                    .name()
                                    .toLowerCase());
            setText(Character.toString(name.codePointAt(0)));
        }
    }
}
