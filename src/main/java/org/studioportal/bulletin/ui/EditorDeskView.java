package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.DeskFilter;
import org.studioportal.bulletin.DeskList;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.Chips;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.MoreButton;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.QueryState;

/** The articles that a person works on, by where they stand, and the way to a new one. */
@Route("editor-desk")
@Menu(title = "newsroom.nav.desk", order = 130)
@RolesAllowed({"EDITOR", "CITY_ADMIN"})
@StyleSheet("context://theme/newsroom.css")
@StyleSheet("context://theme/issues.css")
public class EditorDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int STRETCH = 30;

    private final transient DeskTools tools;
    private final Chips<ArticleStatus> status = new Chips<>(
            t("newsroom.filter.status"),
            t("newsroom.filter.all"),
            List.of(ArticleStatus.values()),
            ArticleWords::status);
    private final Select<ArticleKind> kind = Fields.filter("newsroom.filter.kind", "bulletin.kind", ArticleKind.class);
    private final ComboBox<UnitRef> unit = new ComboBox<>(t("newsroom.filter.unit"));
    private final TextField words = Fields.search("newsroom.filter.words");
    private final Checkbox mine = new Checkbox(t("newsroom.filter.mine"));
    private final transient QueryState query;
    private final Div list = new Div();
    private final MoreButton more = new MoreButton(this::next);
    private int shown;

    EditorDeskView(DeskTools tools) {
        this.tools = tools;
        addClassNames("page", "editor-desk");
        unit.setItems(tools.directory().units());
        unit.setItemLabelGenerator(UnitRef::name);
        unit.setClearButtonVisible(true);
        unit.setVisible(tools.access().reviews());
        query = new QueryState(this::refresh)
                .bind("status", status, ArticleStatus::name, text -> Fields.code(ArticleStatus.class, text))
                .bind("kind", kind, ArticleKind::name, text -> Fields.code(ArticleKind.class, text))
                .bind("unit", unit, one -> String.valueOf(one.id().value()), this::unit)
                .bind("q", words)
                .bind("mine", mine, yes -> "1", "1"::equals);
        Button begin = new Button(t("newsroom.begin"), click -> BeginDialog.begin(tools));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Div filters = new Div(words, kind, unit, mine, query.clearButton());
        filters.addClassName("newsroom-filters");
        list.addClassName("article-rows");
        add(
                new PageHeader(
                        t("newsroom.nav.desk"),
                        t(tools.access().reviews() ? "newsroom.lead.city" : "newsroom.lead.unit"),
                        begin,
                        new Button(t("newsroom.material"), click -> new MaterialDialog(tools).open())),
                new DeskTabs(DeskTabs.Tab.ARTICLES, tools.access()),
                status,
                filters,
                list,
                more);
    }

    private UnitRef unit(String id) {
        return tools.directory().units().stream()
                .filter(one -> String.valueOf(one.id().value()).equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query.read(event.getLocation());
        refresh();
    }

    private void refresh() {
        list.removeAll();
        shown = 0;
        DeskList first = next();
        status.count(first.counts());
        if (first.lines().isEmpty()) {
            boolean none = filter().equals(DeskFilter.NONE);
            list.add(new EmptyState(
                    t(none ? "newsroom.none" : "newsroom.nothing"),
                    t(none ? "newsroom.none.hint" : "newsroom.nothing.hint")));
        }
    }

    private DeskList next() {
        DeskList stretch = tools.desk().list(filter(), new Page(shown, STRETCH));
        stretch.lines().forEach(line -> list.add(new ArticleRow(line, tools)));
        shown += stretch.lines().size();
        more.offer(stretch.lines().size() == STRETCH);
        return stretch;
    }

    private DeskFilter filter() {
        UnitId whose = unit.getValue() == null ? null : unit.getValue().id();
        return new DeskFilter(status.getValue(), kind.getValue(), whose, words.getValue(), mine.getValue());
    }

    @Override
    public String getPageTitle() {
        return t("newsroom.nav.desk") + " · " + t("shell.name");
    }
}
