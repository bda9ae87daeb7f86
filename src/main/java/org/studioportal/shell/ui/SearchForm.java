package org.studioportal.shell.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** The search box of the pages that lead to the studios. */
class SearchForm extends Div {
    private final TextField words = new TextField();

    SearchForm() {
        addClassName("search-form");
        getElement().setAttribute("role", "search");
        words.setAriaLabel(t("home.search"));
        words.setPlaceholder(t("home.search.example"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.addKeyPressListener(Key.ENTER, enter -> search());
        Button search = new Button(t("action.search"), click -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        add(words, search);
    }

    private void search() {
        UI.getCurrent()
                .navigate(
                        "studios",
                        words.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", words.getValue()));
    }
}
