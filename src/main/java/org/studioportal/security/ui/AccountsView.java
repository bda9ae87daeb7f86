package org.studioportal.security.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.studioportal.security.AccountAdministration;
import org.studioportal.security.AccountFilter;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Role;
import org.studioportal.security.Scopes;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.shared.ui.Tag;

/** The administrator's accounts: find one, open one, and in its dialog everything that can be done with it. */
@Route("admin/accounts")
@Menu(title = "accounts.title", order = 380)
@RolesAllowed("CITY_ADMIN")
public class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient AccountAdministration accounts;
    private final transient Scopes scopes;
    private final TextField text = new TextField(t("accounts.search"));
    private final Select<Role> role = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Grid<AccountRow> grid = new Grid<>();
    private final CallbackDataProvider<AccountRow, Void> rows;
    private final QueryState address;

    AccountsView(AccountAdministration accounts, Scopes scopes) {
        this.accounts = accounts;
        this.scopes = scopes;
        rows = DataProvider.fromCallbacks(
                query -> accounts.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> accounts.count(filter()));
        address = new QueryState(this::refresh).bind("q", text).bind("role", role, Role::name, AccountsView::roleNamed);
        addClassName("page");
        Button open = new Button(t("accounts.open"), click -> new NewAccountDialog(accounts, this::refresh).open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        add(new PageHeader(t("accounts.title"), t("accounts.lead"), open), filters(), count, grid());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("accounts.title");
    }

    private Div filters() {
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        role.setLabel(t("accounts.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(t("accounts.role.any"));
        role.setItemLabelGenerator(one -> one == null ? t("accounts.role.any") : t("role", one));
        Div filters = new Div(text, role, address.clearButton());
        filters.addClassName("filter-bar");
        return filters;
    }

    private Grid<AccountRow> grid() {
        // One column that wraps: a table of five would have to be scrolled sideways on a phone.
        grid.addColumn(new ComponentRenderer<>(this::line)).setHeader(t("accounts.title"));
        grid.setDataProvider(rows);
        grid.addItemClickListener(click -> edit(click.getItem()));
        grid.addClassName("accounts-grid");
        return grid;
    }

    private Div line(AccountRow row) {
        Span name = new Span(row.displayName());
        name.addClassName("line-name");
        Div head = new Div(name, new Tag(row.username(), "quiet"));
        head.addClassName("tags");
        if (!row.enabled()) {
            head.add(new Tag(t("accounts.disabled"), "bad"));
        }
        if (row.passwordDue()) {
            head.add(new Tag(t("accounts.password-due"), "warn"));
        }
        row.grants().stream()
                .map(grant -> grant.role())
                .distinct()
                .sorted()
                .forEach(one -> head.add(new Tag(t("role", one))));
        Span last = new Span(
                row.lastSignInAt() == null
                        ? t("accounts.never")
                        : t("accounts.last", Formats.moment(row.lastSignInAt())));
        last.addClassName("quiet-text");
        Button edit = new Button(t("action.edit"), click -> edit(row));
        edit.setAriaLabel(t("accounts.edit", row.displayName()));
        Div line = new Div(new Div(head, last), edit);
        line.addClassName("list-line");
        return line;
    }

    private void edit(AccountRow row) {
        new AccountDialog(row.id(), accounts, scopes, this::refresh).open();
    }

    private AccountFilter filter() {
        return new AccountFilter(text.getValue(), role.getValue());
    }

    private void refresh() {
        rows.refreshAll();
        count.setText(t("accounts.count", accounts.count(filter())));
    }

    private static Role roleNamed(String name) {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
