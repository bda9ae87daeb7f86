package org.studioportal.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Set;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.studio.emblem.EmblemChoice;

/**
 * A studio's emblem; where it has none, the first character of its name on the colour of its first field. Says nothing to
 * screen readers: the name stands beside it.
 */
class EmblemPicture extends Div {
    EmblemPicture(String name, Set<ServiceCategory> categories, EmblemChoice emblem) {
        addClassName("emblem");
        getElement().setAttribute("aria-hidden", "true");
        if (!emblem.hash().isEmpty() || emblem.design() != null) {
            Image image = new Image(address(emblem), "");
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
            setText(name.isEmpty() ? "" : Character.toString(name.codePointAt(0)));
        }
    }

    private static String address(EmblemChoice emblem) {
        return emblem.hash().isEmpty()
                ? EmblemComposer.address(emblem.design())
                : PictureSize.SMALL.address(emblem.hash());
    }
}
