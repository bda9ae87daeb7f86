package org.studioportal.board;

import java.time.Instant;
import java.time.LocalDate;
import org.studioportal.directory.PhoneNumbers;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.text.Typed;
import org.studioportal.shared.time.PortalTime;

/** Reads what somebody wrote for the board. A draft may lack things; what is too long or impossible is refused in both. */
final class PostingCheck {
    static final int NAME_LENGTH = 60;
    static final int ADDRESS_LENGTH = 200;
    private static final int MOST_SPECIALTIES = 10;
    private static final int LONGEST_DAYS = 366;
    private static final int LEAST_MINUTES = 15;
    private static final int MOST_MINUTES = 480;

    private final FormInput input = new FormInput();
    private final Instant now;
    private final LocalDate today;

    private PostingCheck(Instant now) {
        this.now = now;
        today = LocalDate.ofInstant(now, PortalTime.ZONE);
    }

    /** The posting, tidied. */
    static Posting draft(Posting typed, Instant now) {
        return new PostingCheck(now).tidied(typed, false);
    }

    /**
     * The posting, tidied and complete.
     *
     * @throws WrongInput if anything is missing or will not do
     */
    static Posting complete(Posting typed, Instant now) {
        return new PostingCheck(now).tidied(typed, true);
    }

    /** A phone number in the one way it is kept; null when blank. */
    static String phone(FormInput input, String typed) {
        String text = Typed.tidy(typed);
        if (text.isEmpty()) {
            return null;
        }
        String phone = PhoneNumbers.any(text).orElse(null);
        if (phone == null) {
            input.problem("phone", "directory.wrong.phone", text);
        }
        return phone;
    }

    private Posting tidied(Posting typed, boolean whole) {
        ListingContent said = typed.content();
        boolean need = typed.kind().side() == BoardSide.DEMAND;
        ListingContent content = new ListingContent(
                input.text("title", said.title(), ListingContent.TITLE_LENGTH),
                input.text("description", said.description(), ListingContent.DESCRIPTION_LENGTH),
                said.category(),
                need ? said.urgency() : null,
                said.mode(),
                input.text("place", said.place(), ListingContent.PLACE_LENGTH),
                said.people(),
                said.level(),
                said.specialties().stream()
                        .map(Typed::tidy)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                said.photos(),
                said.weekly(),
                said.startsAt(),
                said.endsAt(),
                said.firstDay(),
                said.lastDay(),
                need ? null : said.minutes());
        Requester who = typed.requester();
        Requester requester = typed.kind() != ListingKind.REQUEST
                ? Requester.NONE
                : new Requester(
                        input.text("name", who.name(), NAME_LENGTH),
                        whole ? phone(input, who.phone()) : input.text("phone", who.phone(), NAME_LENGTH),
                        input.text("address", who.address(), ADDRESS_LENGTH));
        possible(content);
        if (whole) {
            complete(typed.kind(), content, requester);
        }
        input.refuseIfWrong();
        return new Posting(typed.kind(), typed.village(), typed.partner(), content, requester, typed.atOnce());
    }

    private void possible(ListingContent said) {
        if (said.people() < 1 || said.people() > ListingContent.MOST_PEOPLE) {
            input.problem("people", "board.wrong.people", ListingContent.MOST_PEOPLE);
        }
        if (said.photos().size() > ListingContent.MOST_PHOTOS) {
            input.problem("photos", "board.wrong.photos", ListingContent.MOST_PHOTOS);
        }
        if (said.specialties().size() > MOST_SPECIALTIES) {
            input.problem("specialties", "board.wrong.specialties", MOST_SPECIALTIES);
        }
        if ((said.startsAt() == null) != (said.endsAt() == null)
                || said.startsAt() != null && !said.endsAt().isAfter(said.startsAt())) {
            input.problem("endsAt", "board.wrong.ends-before-it-begins");
        }
    }

    private void complete(ListingKind kind, ListingContent said, Requester requester) {
        input.required("title", said.title());
        input.required("description", said.description());
        input.required("category", said.category());
        input.required("mode", said.mode());
        if (kind.side() == BoardSide.DEMAND) {
            input.required("urgency", said.urgency());
        }
        if (kind == ListingKind.REQUEST) {
            input.required("name", requester.name());
        }
        if (said.startsAt() != null && !said.startsAt().isAfter(now)) {
            input.problem("startsAt", "board.wrong.past");
        }
        if (said.lastDay() != null && said.lastDay().isBefore(today)) {
            input.problem("lastDay", "board.wrong.past");
        }
        if (said.lastDay() != null && said.lastDay().isAfter(today.plusDays(LONGEST_DAYS))) {
            input.problem("lastDay", "board.wrong.too-far");
        }
        if (kind == ListingKind.POST) {
            input.required("firstDay", said.firstDay());
            if (said.firstDay() != null
                    && said.lastDay() != null
                    && said.lastDay().isBefore(said.firstDay())) {
                input.problem("lastDay", "board.wrong.ends-before-it-begins");
            }
        }
        if (kind != ListingKind.REQUEST && said.weekly().isEmpty()) {
            input.problem("weekly", "input.missing");
        }
        if (kind == ListingKind.OFFER
                && (said.minutes() == null || said.minutes() < LEAST_MINUTES || said.minutes() > MOST_MINUTES)) {
            input.problem("minutes", "board.wrong.minutes", LEAST_MINUTES, MOST_MINUTES);
        }
    }
}
