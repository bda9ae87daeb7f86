package org.studioportal.bulletin;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.studioportal.security.AccountId;
import org.studioportal.shared.BaseEntity;

/** An issue (期) of the newsletter: articles in an order. It has its number once it is out, and stays as it is then. */
@Entity
@Table(name = "newsletter_issue")
class NewsletterIssue extends BaseEntity {
    private Integer number;
    private String title;
    private String intro;

    @Column(columnDefinition = "char(64)")
    private String cover;

    private Instant publishedAt;

    @Column(updatable = false)
    private long madeBy;

    @ElementCollection
    @CollectionTable(name = "newsletter_article", joinColumns = @JoinColumn(name = "issue_id"))
    @OrderColumn(name = "position")
    @Column(name = "article_id")
    private List<Long> articles = new ArrayList<>();

    protected NewsletterIssue() {}

    NewsletterIssue(AccountId madeBy) {
        this.madeBy = madeBy.value();
    }

    IssueId id() {
        return new IssueId(getId());
    }

    /** Null until it is out. */
    Integer number() {
        return number;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    IssueContent content() {
        return new IssueContent(
                title, intro, cover, articles.stream().map(ArticleId::new).toList());
    }

    /** @throws BulletinRefused.IssueOut when it is out */
    void arrange(IssueContent said) {
        requireOpen();
        title = said.title();
        intro = said.intro();
        cover = said.cover();
        List<Long> wanted = said.articles().stream().map(ArticleId::value).toList();
        if (!articles.equals(wanted)) {
            articles.clear();
            articles.addAll(wanted);
        }
    }

    /**
     * @throws BulletinRefused.IssueOut when it is out already
     * @throws BulletinRefused.EmptyIssue when there is nothing in it
     */
    void publish(int number, Instant at) {
        requireOpen();
        if (articles.isEmpty()) {
            throw new BulletinRefused.EmptyIssue();
        }
        this.number = number;
        publishedAt = at;
    }

    void requireOpen() {
        if (number != null) {
            throw new BulletinRefused.IssueOut();
        }
    }
}
