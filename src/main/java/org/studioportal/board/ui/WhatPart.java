package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.studioportal.board.BoardSide;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Posting;
import org.studioportal.board.Urgency;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.text.Typed;

/** What it is about: in words, as a category, in photos, and how much it presses. */
class WhatPart extends PostingPart {
    /** So much of the description makes a title that fits a card. */
    private static final int TITLE_OF_WORDS = 18;

    private final TextArea description;
    private final TextField title;
    private final TileField<ServiceCategory> category;
    private final TileField<Urgency> urgency;
    private final PhotosField photos;

    WhatPart(ListingKind kind, PictureStore store) {
        boolean need = kind.side() == BoardSide.DEMAND;
        description = field(
                "description", lines("posting.field.description." + kind.name(), ListingContent.DESCRIPTION_LENGTH));
        description.setHelperText(t("posting.hint.description", kind));
        description.setMinRows(3);
        title = field("title", line("posting.field.title", ListingContent.TITLE_LENGTH));
        title.setHelperText(t("posting.hint.title"));
        urgency = need
                ? field(
                        "urgency",
                        new TileField<>(
                                t("posting.field.urgency"),
                                List.of(Urgency.values()),
                                one -> t("listing-page.urgency", one) + "\n" + t("posting.urgency-means", one)))
                : null;
        category = field(
                "category",
                new TileField<>(
                        t("posting.field.category"), List.of(ServiceCategory.values()), one -> t("category", one)));
        category.addClassName("short");
        photos = field(
                "photos",
                new PhotosField("posting.field.photos", "posting.field.photo", store, ListingContent.MOST_PHOTOS));
        photos.setHelperText(t("posting.hint.photos", ListingContent.MOST_PHOTOS));
    }

    @Override
    void show(Posting posting) {
        ListingContent said = posting.content();
        description.setValue(orEmpty(said.description()));
        title.setValue(orEmpty(said.title()));
        category.setValue(said.category());
        if (urgency != null) {
            urgency.setValue(said.urgency());
        }
        photos.setValue(said.photos());
    }

    @Override
    void gather(PostingWords words) {
        words.description = orNull(description.getValue());
        words.title = orNull(title.getValue());
        words.category = category.getValue();
        words.urgency = urgency == null ? null : urgency.getValue();
        words.photos = photos.getValue();
    }

    /** Whoever leaves the title out gets one made of the first words, and sees it. */
    void makeTitle() {
        if (title.getValue().isBlank()) {
            title.setValue(firstWords(description.getValue()));
        }
    }

    private static String firstWords(String text) {
        String sentence = Typed.tidy(text).split("[。！？!?\\n；;]", 2)[0];
        int[] letters = sentence.codePoints().limit(TITLE_OF_WORDS + 1L).toArray();
        if (letters.length <= TITLE_OF_WORDS) {
            return sentence;
        }
        String cut = new String(letters, 0, TITLE_OF_WORDS);
        int comma = Math.max(cut.lastIndexOf('，'), cut.lastIndexOf(','));
        return comma > 0 ? cut.substring(0, comma) : cut + "…";
    }
}
