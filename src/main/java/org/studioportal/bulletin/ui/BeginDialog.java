package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.Role;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.Notices;

/** Begins an article: of what kind, and whose where that is a question. */
class BeginDialog extends Dialog {
    private final transient DeskTools tools;
    private final boolean city;
    private final NativeRadios<ArticleKind> kind = new NativeRadios<>(
            t("newsroom.begin.kind"), List.of(ArticleKind.values()), one -> t("newsroom.begin.kind", one));
    private final ComboBox<UnitRef> unit = new ComboBox<>(t("newsroom.begin.unit"));

    private BeginDialog(DeskTools tools) {
        this.tools = tools;
        city = tools.access().reviews();
        setHeaderTitle(t("newsroom.begin"));
        addClassName("newsroom-dialog");
        kind.setValue(ArticleKind.BRIEF);
        List<UnitRef> own = own();
        unit.setItems(own);
        unit.setItemLabelGenerator(UnitRef::name);
        unit.setWidthFull();
        unit.setVisible(city || own.size() != 1);
        if (city) {
            unit.setPlaceholder(t("newsroom.city"));
            unit.setHelperText(t("newsroom.begin.unit.hint"));
            unit.setClearButtonVisible(true);
        } else {
            own.stream().findFirst().ifPresent(unit::setValue);
        }
        add(kind, unit);
        Button go = new Button(t("newsroom.begin.go"), click -> begin());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), go);
    }

    static void begin(DeskTools tools) {
        new BeginDialog(tools).open();
    }

    private List<UnitRef> own() {
        var mine = tools.currentUser().require().scopes(Role.EDITOR);
        return tools.directory().units().stream()
                .filter(one -> city || mine.contains(one.id().value()))
                .toList();
    }

    private void begin() {
        UnitRef whose = unit.getValue();
        if (!city && whose == null) {
            unit.setErrorMessage(t("input.missing"));
            unit.setInvalid(true);
            return;
        }
        try {
            ArticleId id = tools.desk().begin(whose == null ? null : whose.id(), kind.getValue());
            close();
            UI.getCurrent().navigate("editor-desk/" + id);
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }
}
