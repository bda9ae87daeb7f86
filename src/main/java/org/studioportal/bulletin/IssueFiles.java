package org.studioportal.bulletin;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.studioportal.shared.PublicPath;
import org.studioportal.shared.i18n.Messages;

/** A published issue as a file for print. */
@RestController
class IssueFiles {
    private static final String ISSUE = "/bulletins/issues/{number}/issue.pdf";

    private final ArticleFiles files;
    private final Issues issues;

    IssueFiles(ArticleFiles files, Issues issues) {
        this.files = files;
        this.issues = issues;
    }

    @Bean
    static PublicPath issuePath() {
        return new PublicPath(ISSUE);
    }

    /** @param lang {@code en}; anything else is Chinese */
    @GetMapping(ISSUE)
    public ResponseEntity<byte[]> issue(@PathVariable String number, @RequestParam(defaultValue = "zh") String lang) {
        if (!number.matches("[1-9]\\d{0,8}")
                || issues.issue(Integer.parseInt(number)).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Locale language = "en".equals(lang) ? Messages.ENGLISH : Messages.CHINESE;
        return files.pdf(Integer.parseInt(number), language)
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename("issue-" + number + ".pdf")
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        // An article may be withdrawn at any moment.
                        .cacheControl(CacheControl.noCache())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, "10")
                        .build());
    }
}
