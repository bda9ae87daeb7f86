package org.studioportal.bulletin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.text.Typed;

/** Whether what somebody wrote can be kept, and whether it can be published. */
final class ArticleCheck {
    private ArticleCheck() {}

    /** @throws org.studioportal.shared.WrongInput naming the parts of {@link ArticleContent} that are too long */
    static ArticleContent draft(ArticleContent typed) {
        FormInput input = new FormInput();
        ArticleContent tidy = tidied(typed, input);
        input.refuseIfWrong();
        return tidy;
    }

    /** @throws org.studioportal.shared.WrongInput naming also what an article must not lack */
    static void complete(ArticleContent content) {
        FormInput input = new FormInput();
        input.required("title", content.title());
        input.required("summary", content.summary());
        input.required("body", content.body().isEmpty() ? null : content.body());
        if (ArticleHtml.pictures(content.body()).size() > MOST_PICTURES) {
            input.problem("body", "bulletin.too-many-pictures", MOST_PICTURES);
        }
        Audience.Kind audience = content.audience().kind();
        if (content.mustConfirm()
                && content.addressed().isEmpty()
                && (audience == Audience.Kind.UNIT || audience == Audience.Kind.TOWN)) {
            input.problem("addressed", "bulletin.addressed-missing");
        }
        input.refuseIfWrong();
    }

    /** More make a page that nobody on a phone loads. */
    private static final int MOST_PICTURES = 60;

    private static ArticleContent tidied(ArticleContent typed, FormInput input) {
        boolean circular = typed.kind() == ArticleKind.CIRCULAR;
        return new ArticleContent(
                typed.kind(),
                typed.column(),
                input.text("title", typed.title(), ArticleContent.TITLE_LENGTH),
                input.text("summary", typed.summary(), ArticleContent.SUMMARY_LENGTH),
                body(typed.body(), input),
                input.text("byline", typed.byline(), ArticleContent.BYLINE_LENGTH),
                typed.cover() == null || typed.cover().isEmpty() ? null : typed.cover(),
                topics(typed.topics(), input),
                typed.audience(),
                circular && typed.mustConfirm(),
                circular ? typed.addressed() : Set.of());
    }

    private static String body(String html, FormInput input) {
        if (ArticleHtml.tooLong(html)) {
            input.problem("body", "bulletin.body-too-long", ArticleContent.BODY_LENGTH);
            return "";
        }
        String clean = ArticleHtml.clean(html);
        int length = ArticleHtml.length(clean);
        if (length > ArticleContent.BODY_LENGTH) {
            input.problem("body", "input.too-long", ArticleContent.BODY_LENGTH, length);
        }
        return clean;
    }

    private static List<String> topics(List<String> typed, FormInput input) {
        // AI and ai are one.
        LinkedHashMap<String, String> distinct = new LinkedHashMap<>();
        typed.stream()
                .map(Typed::tidy)
                .filter(topic -> !topic.isEmpty())
                .forEach(topic -> distinct.putIfAbsent(topic.toLowerCase(Locale.ROOT), topic));
        List<String> topics = List.copyOf(distinct.values());
        if (topics.size() > ArticleContent.MOST_TOPICS) {
            input.problem("topics", "bulletin.too-many-topics", ArticleContent.MOST_TOPICS);
        }
        topics.forEach(topic -> input.text("topics", topic, ArticleContent.TOPIC_LENGTH));
        return topics;
    }
}
