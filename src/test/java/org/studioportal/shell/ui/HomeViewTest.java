package org.studioportal.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.testing.PortalTest;

@PortalTest
class HomeViewTest extends SpringBrowserlessTest {
    @Test
    void aStrangerIsShownTheWayToHelpAndTheSignIn() {
        navigate(HomeView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("找到能帮忙的人");
        assertThat(targets())
                .contains("login", "register", "studios?category=LEGAL")
                .doesNotContain("inbox");
    }

    @Test
    @WithActor(value = Role.CITY_ADMIN, username = "admin")
    void aPersonAtWorkIsGreetedAndNotAskedToRegister() {
        navigate(HomeView.class);

        assertThat($(H2.class).all()).extracting(H2::getText).contains("admin，您好");
        assertThat(targets()).contains("account", "inbox").doesNotContain("login", "register");
    }

    @Test
    void searchingLeadsToTheStudiosWithTheWordsInTheAddress() {
        navigate(HomeView.class);
        test($(TextField.class).single()).setValue("法律");
        test($(Button.class).withText("搜索").single()).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("studios?q=");
    }

    @Test
    void theOtherLanguageIsNamedInItself() {
        navigate(HomeView.class);
        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("English");
    }

    private List<String> targets() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
