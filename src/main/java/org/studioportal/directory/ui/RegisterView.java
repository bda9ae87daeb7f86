package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.OwnRegistration;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VillagerRegistration;
import org.studioportal.directory.VillagerStatus;
import org.studioportal.directory.Villagers;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Fields;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.RecordForm;

/** Registering as a villager, in under a minute on a phone; for who has registered, where that stands. */
@Route("register")
@AnonymousAllowed
public class RegisterView extends Div implements HasDynamicTitle {
    private final Villagers villagers;
    private final Form form;

    RegisterView(Villagers villagers, Directory directory, CurrentUser currentUser) {
        this.villagers = villagers;
        form = new Form(directory);
        addClassNames("page", "narrow");
        Optional<OwnRegistration> own = currentUser.actor().flatMap(actor -> villagers.own());
        if (own.isPresent()) {
            add(new PageHeader(t("directory.register.title"), null), standing(own.get(), directory));
        } else {
            form.primary(t("directory.register.do"), this::register);
            add(new PageHeader(t("directory.register.title"), t("directory.register.lead")), form);
        }
    }

    @Override
    public String getPageTitle() {
        return t("directory.register.title");
    }

    private static EmptyState standing(OwnRegistration own, Directory directory) {
        String village = directory.village(own.village()).map(VillageRef::name).orElse("");
        return new EmptyState(
                t("directory.register.status", own.status()),
                own.status() == VillagerStatus.REFUSED
                        ? t("directory.register.refused-hint", own.reason())
                        : t("directory.register.hint." + own.status(), village),
                new Anchor("studios", t("directory.register.browse")));
    }

    private void register() {
        if (form.submit(() -> villagers.register(form.data()))) {
            removeAll();
            Anchor signIn = new Anchor("login", t("directory.register.sign-in"));
            signIn.addClassName("button-link");
            add(
                    new PageHeader(t("directory.register.done"), null),
                    new EmptyState(
                            t("directory.register.status", VillagerStatus.PENDING),
                            t(
                                    "directory.register.done-hint",
                                    form.village.getValue().name()),
                            signIn));
        }
    }

    private static final class Form extends RecordForm<Void> {
        private final TextField name = field("name", Fields.required("directory.register.name"), none -> "");
        private final TextField phone = field("phone", Fields.required("directory.register.phone"), none -> "");
        private final Select<String> town = new Select<>();
        private final ComboBox<VillageRef> village =
                field("village", new ComboBox<>(t("directory.register.village")), none -> null, VillageRef::name);
        private final TextField username =
                field("username", Fields.required("directory.register.username"), none -> "");
        private final PasswordField password =
                field("password", new PasswordField(t("directory.register.password")), none -> "");

        Form(Directory directory) {
            name.setAutocomplete(Autocomplete.NAME);
            phone.setAutocomplete(Autocomplete.TEL);
            phone.getElement().setProperty("inputMode", "tel");
            town.setLabel(t("directory.register.town"));
            town.setItems(directory.towns());
            town.setRequiredIndicatorVisible(true);
            village.setRequiredIndicatorVisible(true);
            village.setItemLabelGenerator(VillageRef::name);
            village.setHelperText(t("directory.register.village-hint"));
            town.addValueChangeListener(chosen -> village.setItems(directory.villages().stream()
                    .filter(one -> one.town().equals(chosen.getValue()))
                    .toList()));
            username.setAutocomplete(Autocomplete.USERNAME);
            username.setHelperText(t("directory.register.username-hint"));
            password.setAutocomplete(Autocomplete.NEW_PASSWORD);
            password.setRequiredIndicatorVisible(true);
            password.setHelperText(t("directory.register.password-hint"));
            addToForm(name, phone, town, village, username, password);
        }

        VillagerRegistration data() {
            return new VillagerRegistration(
                    name.getValue(),
                    phone.getValue(),
                    village.isEmpty() ? null : village.getValue().id(),
                    username.getValue(),
                    password.getValue(),
                    locale());
        }
    }
}
