package org.studioportal.bulletin.export;

import java.time.LocalDate;
import java.util.List;

/**
 * An issue of the newsletter as it is printed.
 *
 * @param number from 1
 * @param title may be null or blank, as may intro and publisher
 * @param date in Asia/Shanghai
 * @param coverHash of a kept picture; when null, the first article that has one lends its own
 * @param url whole address of its page; may be null
 * @param articles in the order of the issue; those of one kind stand together
 */
public record ExportedIssue(
        int number,
        String title,
        LocalDate date,
        String intro,
        String coverHash,
        String url,
        String publisher,
        List<ExportedArticle> articles) {}
