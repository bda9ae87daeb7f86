package org.studioportal.bulletin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ArticleArchiveTest {
    @Test
    void holdsEveryFormAndEveryPicture() throws IOException {
        Map<String, byte[]> files = unpacked(Samples.feature());

        assertThat(files.keySet())
                .containsExactly(
                        "article.html",
                        "article.docx",
                        "article.txt",
                        "pictures/00-封面.jpg",
                        "pictures/01-清晨的槐树村-工作室所在的党群服务中心就在照片左下角.jpg",
                        "pictures/02-村口的老槐树，据说有三百年.jpg");
        assertThat(files.get("pictures/00-封面.jpg"))
                .isEqualTo(Samples.PICTURES.open(Samples.VALLEY).orElseThrow().content());
        assertThat(new String(files.get("article.txt"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF一张长桌")
                .contains("\r\n\r\n早上八点半");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files.get("article.docx")))) {
            assertThat(word.getAllPictures()).hasSize(2);
        }
    }

    @Test
    void thePageFindsItsPictures() throws IOException {
        Map<String, byte[]> files = unpacked(Samples.feature());
        assertThat(Jsoup.parse(new String(files.get("article.html"), StandardCharsets.UTF_8))
                        .select("img")
                        .eachAttr("src"))
                .hasSize(2)
                .allSatisfy(source -> assertThat(files).containsKey(URLDecoder.decode(source, StandardCharsets.UTF_8)));
    }

    @Test
    void captionsMakeNamesThatWindowsTakes() throws IOException {
        String body = Articles.picture(Samples.VALLEY, "", "../..\\C:村口*?\"&lt;|&gt; 50%#1. ")
                + Articles.picture(Samples.VILLAGE, "说明" + "长".repeat(200), "")
                + Articles.picture(Samples.TOWER, "", "😀\u202E");
        assertThat(unpacked(Articles.withBody(body)).keySet())
                .contains("pictures/01-C-村口-50-1.jpg", "pictures/02-说明" + "长".repeat(38) + ".png", "pictures/03.jpg");
    }

    @Test
    void aPictureThatComesTwiceIsThereOnce() throws IOException {
        String body = Articles.picture(Samples.VALLEY, "", "一") + Articles.picture(Samples.VALLEY, "", "二");
        assertThat(unpacked(Articles.withBody(body)).keySet())
                .filteredOn(name -> name.startsWith("pictures/"))
                .containsExactly("pictures/01-一.jpg");
    }

    private static Map<String, byte[]> unpacked(ExportedArticle article) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] zip = ArticleArchive.zip(article, Samples.CHINESE, Samples.PICTURES);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }
}
