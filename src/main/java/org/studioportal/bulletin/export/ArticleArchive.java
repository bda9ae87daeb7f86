package org.studioportal.bulletin.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An article in all its forms, with its pictures, as one file to take along. */
public final class ArticleArchive {
    private static final String ARTICLE = "article";

    private final ZipOutputStream zip;
    private final LocalDateTime time;

    private ArticleArchive(ZipOutputStream zip, LocalDate date) {
        this.zip = zip;
        this.time = date.atStartOfDay();
    }

    /**
     * {@code article.html} for WeChat, {@code article.docx}, {@code article.txt} and {@code pictures/NN-caption.jpg} or
     * {@code .png} in the article's order; the cover picture is number 00. Names are safe on Windows.
     */
    public static byte[] zip(ExportedArticle article, ExportWords words, PictureSource source) {
        List<Block> blocks = BodyReader.read(article.bodyHtml());
        PictureFiles pictures = new PictureFiles(blocks, source);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            // A draft has no date, and a zip no time before this.
            LocalDate date = article.date() == null ? LocalDate.of(1980, 1, 1) : article.date();
            ArticleArchive archive = new ArticleArchive(zip, date);
            archive.add(".html", WeChatHtml.of(article, blocks, words, pictures).document());
            archive.add(ARTICLE + ".docx", WordDocument.of(article, blocks, words, pictures));
            // The text editor of older Windows knows neither UTF-8 without this mark nor other line ends.
            archive.add(".txt", "\uFEFF" + PlainText.of(article, blocks, words).replace("\n", "\r\n"));
            if (article.coverHash() != null) {
                archive.add(pictures.beside(article.coverHash(), words.say("bulletin-export.cover")));
            }
            for (PictureFiles.PictureFile picture : pictures.all()) {
                archive.add(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return file.toByteArray();
    }

    private void add(String end, String text) throws IOException {
        add(ARTICLE + end, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(PictureFiles.PictureFile picture) throws IOException {
        if (picture != null) {
            add(picture.path(), picture.picture().content());
        }
    }

    private void add(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
