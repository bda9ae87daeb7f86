package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.studioportal.board.Posting;
import org.studioportal.directory.PartnerRef;
import org.studioportal.shared.FormInput;

/** Whose offer the city posts. It cannot be changed once the draft is kept. */
class PartnerPart extends PostingPart {
    private final transient List<PartnerRef> partners;
    private final ComboBox<PartnerRef> partner = field("partner", new ComboBox<>(t("posting.field.partner")));

    PartnerPart(List<PartnerRef> partners) {
        this.partners = partners;
        partner.setItems(partners);
        partner.setItemLabelGenerator(PartnerRef::name);
    }

    @Override
    void show(Posting posting) {
        partner.setValue(partners.stream()
                .filter(one -> one.id().equals(posting.partner()))
                .findFirst()
                .orElse(null));
        partner.setReadOnly(posting.partner() != null);
    }

    @Override
    void gather(PostingWords words) {
        words.partner = partner.getValue() == null ? null : partner.getValue().id();
    }

    @Override
    void check(FormInput input) {
        input.required("partner", partner.getValue());
    }
}
