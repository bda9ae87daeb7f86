package org.studioportal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.ServiceReport;
import org.studioportal.demo.BoardTexts.CommentText;
import org.studioportal.security.AccountId;
import org.studioportal.shared.ServiceCategory;

/** Tells how a service is given, reported and thanked for. */
final class BoardServices {
    private final BoardTexts texts;
    private final BoardPhotos photos;
    private final RandomGenerator random;

    BoardServices(BoardTexts texts, BoardPhotos photos, RandomGenerator random) {
        this.texts = texts;
        this.photos = photos;
        this.random = random;
    }

    /**
     * @param starter who says that it begins
     * @param helper who reports
     * @param receiver who confirms
     */
    record Service(
            ServiceCategory category,
            List<String> specialties,
            Instant begun,
            int minutes,
            AccountId starter,
            AccountId helper,
            AccountId receiver) {}

    /** @param shift null for the only one */
    void serve(Story story, int claim, Instant shift, Service service) {
        int minutes = Math.max(15, service.minutes() + 15 * random.nextInt(-1, 3));
        Instant done = service.begun().plus(Duration.ofMinutes(minutes));
        Instant reported = Story.later(done, 0.1, 30, random);
        List<String> pictures = random.nextInt(1000) < 15 ? List.of(photos.of(service.category(), random)) : List.of();
        story.answers(claim, shift, ClaimAction.START, service.starter(), null, service.begun());
        story.reports(
                claim,
                shift,
                new ServiceReport(
                        texts.report(service.category(), service.specialties(), random), minutes / 15, pictures, true),
                service.helper(),
                reported);
        if (random.nextInt(100) < 90) {
            thank(story, claim, shift, service, Story.later(reported, 0.5, 100, random));
        }
    }

    private void thank(Story story, int claim, Instant shift, Service service, Instant at) {
        CommentText comment = texts.comment(service.category(), service.specialties(), random);
        int luck = random.nextInt(100);
        if (luck < 55) {
            story.confirms(claim, shift, comment.stars(), comment.text(), service.receiver(), at);
        } else {
            story.confirms(
                    claim, shift, luck < 90 ? 5 : 4, luck < 75 ? texts.thanks(random) : null, service.receiver(), at);
        }
    }
}
