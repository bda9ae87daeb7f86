package org.studioportal.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.QueryParameters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.studioportal.notification.NoticeKind;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class LettersViewTest extends SpringBrowserlessTest {
    @Test
    void aDigestComesFirst() {
        open("");

        assertThat(page().select("a.button")).hasSize(3);
        assertThat($(H2.class).all()).extracting(H2::getText).doesNotContain("日历邀请");
    }

    @Test
    void aKindOfLetterIsShownOnAPhoneOnADeskAndAsText() {
        open("kind=CLAIM_AGREED");

        assertThat($(IFrame.class).all()).hasSize(2);
        assertThat(page().selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(subject()).startsWith("约定好了");
        assertThat($(Pre.class).all().getFirst().getText()).contains("陪王奶奶去医院复查");
        assertThat($(Pre.class).all().getLast().getText()).contains("METHOD:REQUEST", "SUMMARY:陪王奶奶去医院复查");
    }

    @Test
    void inEnglishAllOfItIsEnglish() {
        open("kind=CLAIM_VOID&lang=en");

        assertThat(page().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page().text()).contains("Grandma Wang").doesNotContain("王奶奶");
        assertThat($(Pre.class).all().getLast().getText()).contains("METHOD:CANCEL");
    }

    @Test
    void thePageHasNoRightsAndNoScript() {
        open("kind=CLAIM_AGREED");

        assertThat($(IFrame.class).all())
                .allSatisfy(frame ->
                        assertThat(frame.getElement().getAttribute("sandbox")).isEmpty());
        assertThat(page().select("script")).isEmpty();
    }

    @Test
    void everyKindOfLetterCanBeWrittenInBothLanguages() {
        for (NoticeKind kind : NoticeKind.values()) {
            for (String language : new String[] {"zh", "en"}) {
                open("kind=" + kind + "&lang=" + language);
                assertThat(page().text())
                        .as(kind + " " + language)
                        .doesNotContain("${", "null")
                        .doesNotContainPattern("!\\S+!");
                assertThat(subject())
                        .as(kind + " " + language)
                        .isNotBlank()
                        .doesNotContain("Grandma", "王奶奶")
                        .doesNotContainPattern("!\\S+!");
            }
        }
    }

    private static void open(String query) {
        UI.getCurrent().navigate("admin/letters", QueryParameters.fromString(query));
    }

    private String subject() {
        return $(Paragraph.class).withClassName("letter-subject").single().getText();
    }

    private Document page() {
        return Jsoup.parse($(IFrame.class).all().getFirst().getSrcdoc().orElseThrow());
    }
}
