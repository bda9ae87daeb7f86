package org.studioportal.security.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.Map;
import org.studioportal.security.AccountAdministration;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.ScopeNames;
import org.studioportal.security.Scopes;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.OneTimePasswordDialog;

/** One account: its roles, its password, whether it may sign in. Every step takes effect at once. */
class AccountDialog extends Dialog {
    private final AccountId id;
    private final transient AccountAdministration accounts;
    private final transient Scopes scopes;
    private final transient Runnable changed;

    AccountDialog(AccountId id, AccountAdministration accounts, Scopes scopes, Runnable changed) {
        this.id = id;
        this.accounts = accounts;
        this.scopes = scopes;
        this.changed = changed;
        getFooter().add(new Button(t("accounts.close"), click -> close()));
        show();
    }

    private void show() {
        AccountRow account = accounts.account(id);
        setHeaderTitle(account.displayName() + " · " + account.username());
        removeAll();
        Div content = new Div(new H3(t("account.roles")), roles(account), newRole(), steps(account));
        content.addClassName("form");
        add(content);
    }

    private UnorderedList roles(AccountRow account) {
        Map<Grant, String> names = scopes.names(account.grants());
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        account.grants().stream()
                .sorted(Comparator.comparing(Grant::role))
                .map(grant -> {
                    String words = t("role", grant.role())
                            + (grant.scopeId() == null
                                    ? ""
                                    : " · " + names.getOrDefault(grant, t("role.scope-unknown", grant.scopeId() + "")));
                    Button revoke = new Button(
                            t("accounts.revoke"),
                            click -> ConfirmStep.ask(
                                    t("accounts.revoke.question", words),
                                    t("accounts.revoke.consequence"),
                                    t("accounts.revoke"),
                                    () -> step(() -> accounts.revoke(id, grant))));
                    ListItem item = new ListItem(new Span(words), revoke);
                    item.addClassName("list-line");
                    return item;
                })
                .forEach(list::add);
        return list;
    }

    private Div newRole() {
        Select<Role> role = new Select<>();
        role.setLabel(t("accounts.grant.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> t("role", one));
        ComboBox<ScopeNames.Named> scope = new ComboBox<>(t("accounts.grant.scope"));
        scope.setItemLabelGenerator(ScopeNames.Named::name);
        scope.setItems(query -> role.isEmpty()
                ? java.util.stream.Stream.empty()
                : scopes
                        .candidates(role.getValue(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        scope.setVisible(false);
        role.addValueChangeListener(change -> {
            scope.clear();
            scope.getLazyDataView().refreshAll();
            scope.setVisible(change.getValue() != null && change.getValue().scope() != Role.Scope.CITY);
        });
        Button grant = new Button(t("accounts.grant"), click -> {
            if (!role.isEmpty()) {
                step(() -> accounts.grant(
                        id,
                        role.getValue(),
                        scope.isEmpty() ? null : scope.getValue().id()));
            }
        });
        Div form = new Div(role, scope, grant);
        form.addClassName("form");
        return form;
    }

    private Div steps(AccountRow account) {
        Button reset = new Button(
                t("accounts.reset"),
                click -> ConfirmStep.ask(
                        t("accounts.reset.question", account.displayName()),
                        t("accounts.reset.consequence"),
                        t("accounts.reset"),
                        this::reset));
        Button switched = account.enabled()
                ? new Button(
                        t("accounts.disable"),
                        click -> ConfirmStep.ask(
                                t("accounts.disable.question", account.displayName()),
                                t("accounts.disable.consequence"),
                                t("accounts.disable"),
                                () -> step(() -> accounts.disable(id))))
                : new Button(t("accounts.enable"), click -> step(() -> accounts.enable(id)));
        Div steps = new Div(reset, switched);
        steps.addClassName("actions");
        return steps;
    }

    private void reset() {
        AccountRow account = accounts.account(id);
        String password = accounts.resetPassword(id).oneTimePassword();
        changed.run();
        new OneTimePasswordDialog(account.displayName(), account.username(), password).open();
    }

    private void step(Runnable step) {
        try {
            step.run();
            show();
            changed.run();
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }
}
