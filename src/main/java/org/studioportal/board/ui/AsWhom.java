package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.List;
import org.studioportal.board.ClaimantKind;
import org.studioportal.board.ClaimantOption;
import org.studioportal.shared.ui.NativeRadios;

/** As whom somebody claims; shown where there is a choice. */
class AsWhom extends NativeRadios<ClaimantOption> {
    AsWhom(List<ClaimantOption> options) {
        super(t("listing-page.as-whom"), options, AsWhom::label);
        setValue(options.getFirst());
        setVisible(options.size() > 1);
    }

    private static String label(ClaimantOption option) {
        if (option.self()) {
            return t("listing-page.as-self", option.name());
        }
        return option.claimant().kind() == ClaimantKind.RESIDENT
                ? t("listing-page.as-resident", option.name())
                : option.name();
    }
}
