package org.studioportal.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.AccountAdministration;
import org.studioportal.security.AccountFilter;
import org.studioportal.security.NewAccount;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class AccountsViewTest extends SpringBrowserlessTest {
    @Autowired
    AccountAdministration accounts;

    @BeforeEach
    void twoPeople() {
        SystemWork.run(() -> {
            accounts.create(NewAccount.of("alice", "陈一"));
            accounts.create(NewAccount.of("bert", "林二"));
        });
    }

    @Test
    void searchingNarrowsTheListAndTheAddress() {
        navigate(AccountsView.class);
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);

        test(field("登录名或姓名")).setValue("ali");

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
        assertThat($(Paragraph.class).withText("共 1 个账号").exists()).isTrue();
    }

    @Test
    void openingAnAccountShowsItsOneTimePasswordOnce() {
        navigate(AccountsView.class);
        test(button("开设账号").getFirst()).click();
        test(field("登录名")).setValue("carla");
        test(field("姓名(称呼)")).setValue("何三");
        test(button("开设账号").getLast()).click();

        assertThat($(Paragraph.class)
                        .withClassName("one-time-password")
                        .single()
                        .getText())
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(accounts.count(AccountFilter.ALL)).isEqualTo(3);
    }

    @Test
    void aNameThatIsTakenIsSaidNextToTheFieldAndNothingTypedIsLost() {
        navigate(AccountsView.class);
        test(button("开设账号").getFirst()).click();
        test(field("登录名")).setValue("Alice");
        test(field("姓名(称呼)")).setValue("何三");
        test(button("开设账号").getLast()).click();

        assertThat(field("登录名").isInvalid()).isTrue();
        assertThat(field("登录名").getErrorMessage()).contains("已被使用");
        assertThat(field("姓名(称呼)").getValue()).isEqualTo("何三");
    }

    @Test
    void theAuditTrailListsWhatWasDone() {
        navigate(AuditView.class);
        assertThat($(ListItem.class).all().stream()
                        .filter(item -> item.getElement().getTextRecursively().contains("account.opened")))
                .hasSize(2);

        test(field("做了什么（代码）")).setValue("unit");
        assertThat($(ListItem.class).all().stream()
                        .filter(item -> item.getElement().getTextRecursively().contains("account.opened")))
                .isEmpty();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private List<Button> button(String text) {
        return $(Button.class).withText(text).all();
    }
}
