package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.bulletin.ArticleFiles.Form;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class ArticleFilesTest {
    @Autowired
    private ArticleFiles files;

    @Autowired
    private Issues issues;

    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private TownFixture towns;

    private Town town;
    private ArticleId article;

    @BeforeEach
    void anArticleWithACard() {
        town = towns.town();
        article = fixture.published(BulletinFixture.content(
                "义诊进村",
                "<h2>做法</h2><p>量了血压。</p><div data-card=\"studio\" data-ref=\""
                        + town.studio().value() + "\"></div>"));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private byte[] file(Form form) {
        return SignedIn.as(fixture.writer(), () -> files.file(article, form, Messages.CHINESE));
    }

    @Test
    void aWordFileHoldsTheArticleAndWhatItsCardsSayNow() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(Form.WORD)))) {
            String text = String.join(
                    "\n",
                    document.getParagraphs().stream().map(p -> p.getText()).toList());
            assertThat(text).contains("义诊进村", "量了血压", "明灯工作室1");
        }
    }

    @Test
    void theOtherFormsHoldItToo() throws IOException {
        assertThat(new String(file(Form.WECHAT), StandardCharsets.UTF_8)).contains("量了血压", "明灯工作室1");
        assertThat(new String(file(Form.TEXT), StandardCharsets.UTF_8)).contains("义诊进村", "量了血压");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(Form.ZIP)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("article.html", "article.docx", "article.txt");
    }

    @Test
    void nobodyTakesAlongWhatIsNotTheirs() {
        Actor other = fixture.unitEditor(town.unit(), "unit-editor");
        SignedIn.as(
                other,
                () -> assertThatExceptionOfType(BulletinRefused.Unknown.class)
                        .isThrownBy(() -> files.file(article, Form.TEXT, Messages.CHINESE)));
        SignedIn.as(
                town.villager(),
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> files.file(article, Form.TEXT, Messages.CHINESE)));
    }

    @Test
    void anIssueThatIsOutIsPrintedForEverybodyAndNoOther() throws IOException {
        SignedIn.as(fixture.writer(), () -> {
            IssueId id = issues.begin();
            issues.arrange(id, issues.open(id).version(), new IssueContent("春季刊", null, null, List.of(article)));
            issues.publish(id, issues.open(id).version());
        });

        try (PDDocument pdf = Loader.loadPDF(files.pdf(1, Messages.CHINESE).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("春季刊", "义诊进村", "量了血压", "明灯工作室1");
        }
        assertThat(files.pdf(2, Messages.CHINESE)).isEmpty();
    }
}
