package org.studioportal.shared.ui;

import com.vaadin.flow.component.html.Image;
import org.studioportal.shared.picture.PictureSize;

/** A kept picture; loaded when it comes into view. */
public class StoredPicture extends Image {
    /**
     * @param hash as the picture store gave it
     * @param words what is to be seen, translated or as somebody captioned it; empty where the words stand beside it
     */
    public StoredPicture(String hash, PictureSize size, String words) {
        super(size.address(hash), words);
        getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
    }
}
