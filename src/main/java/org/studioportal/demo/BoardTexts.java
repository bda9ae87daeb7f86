package org.studioportal.demo;

import java.time.LocalTime;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people of the invented city write on the board, from {@code demo/board/}: texts that vary where they hold
 * {@code {one|another}} or, for a number from a to b, {@code {a~b}}. Both may stand within an alternative.
 */
final class BoardTexts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The innermost first, because alternatives may hold others. */
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern RANGE = Pattern.compile("(\\d+)~(\\d+)");

    private final Map<ServiceCategory, List<RequestText>> requests;
    private final Map<ServiceCategory, List<PostText>> posts;
    private final Reports reports;
    private final Reasons reasons;

    private BoardTexts(List<RequestText> requests, List<PostText> posts, Reports reports, Reasons reasons) {
        this.requests = requests.stream().collect(Collectors.groupingBy(RequestText::category));
        this.posts = posts.stream().collect(Collectors.groupingBy(PostText::category));
        this.reports = reports;
        this.reasons = reasons;
    }

    /** Reads the files. */
    static BoardTexts read() {
        return new BoardTexts(
                List.of(json("requests.json", RequestText[].class)),
                List.of(json("posts.json", PostText[].class)),
                json("reports.json", Reports.class),
                json("reasons.json", Reasons.class));
    }

    private static <T> T json(String file, Class<T> type) {
        return JSON.readValue(Told.bytes("board/" + file), type);
    }

    /** All requests of that category, in the order of the file, not yet expanded. */
    List<RequestText> requests(ServiceCategory category) {
        return requests.getOrDefault(category, List.of());
    }

    /** All standing posts of that category, in the order of the file, not yet expanded. */
    List<PostText> posts(ServiceCategory category) {
        return posts.getOrDefault(category, List.of());
    }

    /** What was done for a request with those specialties, expanded. */
    String report(ServiceCategory category, List<String> specialties, RandomGenerator random) {
        return expand(
                one(fitting(reports.reports(), category, specialties), random).text(), random);
    }

    /** How the service for a request with those specialties was rated, expanded. */
    CommentText comment(ServiceCategory category, List<String> specialties, RandomGenerator random) {
        CommentText comment = one(fitting(reports.comments(), category, specialties), random);
        return comment.said(expand(comment.text(), random));
    }

    /** General thanks, expanded. */
    String thanks(RandomGenerator random) {
        return expand(one(reports.thanks(), random), random);
    }

    /** Why somebody did that, expanded. */
    String reason(Reason why, RandomGenerator random) {
        return expand(one(reasons.of(why), random), random);
    }

    /** A question about a request or post of that category, with its answer, expanded. */
    QuestionText question(ServiceCategory category, RandomGenerator random) {
        List<QuestionText> fitting =
                reasons.questions().stream().filter(text -> text.fits(category)).toList();
        QuestionText text = one(fitting, random);
        return new QuestionText(text.categories(), expand(text.question(), random), expand(text.answer(), random));
    }

    /** All that is said after a service, not yet expanded. */
    Reports reports() {
        return reports;
    }

    /** All reasons and questions, not yet expanded. */
    Reasons reasons() {
        return reasons;
    }

    /** The text with each choice made; the same random numbers give the same text. */
    static String expand(String text, RandomGenerator random) {
        String expanded = text;
        for (Matcher choice = CHOICE.matcher(expanded); choice.find(); choice = CHOICE.matcher(expanded)) {
            expanded = choice.replaceAll(found -> Matcher.quoteReplacement(choose(found, random)));
        }
        return expanded;
    }

    private static String choose(MatchResult choice, RandomGenerator random) {
        Matcher range = RANGE.matcher(choice.group(1));
        if (range.matches()) {
            return Integer.toString(
                    random.nextInt(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)) + 1));
        }
        return one(List.of(choice.group(1).split("\\|", -1)), random);
    }

    private static <T> T one(List<T> several, RandomGenerator random) {
        return several.get(random.nextInt(several.size()));
    }

    private static <T extends Fitting> List<T> fitting(
            List<T> all, ServiceCategory category, List<String> specialties) {
        return all.stream().filter(text -> text.fits(category, specialties)).toList();
    }

    /**
     * What is asked for.
     *
     * @param urgency URGENT 急, HARD 难, WORRY 愁 or HOPE 盼
     * @param people how many volunteers, 1 to 6
     * @param specialties words of the demo's vocabulary, at most three
     * @param level null when anybody will do
     * @param months 1 to 12; empty when it fits the whole year
     */
    record RequestText(
            ServiceCategory category,
            String title,
            String description,
            ServiceMode mode,
            String urgency,
            int people,
            List<String> specialties,
            VolunteerLevel level,
            String place,
            Setting setting,
            Wish wished,
            List<Integer> months) {
        /** Whether somebody there would ask for it then. */
        boolean fits(boolean urban, Month month) {
            return setting.fits(urban) && (months.isEmpty() || months.contains(month.getValue()));
        }

        /** With every choice made. */
        RequestText expanded(RandomGenerator random) {
            return new RequestText(
                    category,
                    expand(title, random),
                    expand(description, random),
                    mode,
                    urgency,
                    people,
                    specialties,
                    level,
                    expand(place, random),
                    setting,
                    wished,
                    months);
        }
    }

    /** Where a request may come from. */
    enum Setting {
        ANY,
        VILLAGE,
        COMMUNITY;

        boolean fits(boolean urban) {
            return this == ANY || (this == COMMUNITY) == urban;
        }
    }

    /**
     * When help is welcome.
     *
     * @param from of a day in the zone of the portal
     * @param to after {@code from}
     * @param minutes how long it takes, not longer than that span
     */
    record Wish(Days days, LocalTime from, LocalTime to, int minutes) {}

    /** On which days. */
    enum Days {
        ANY,
        WEEKDAY,
        WEEKEND
    }

    /**
     * A post that is open every week.
     *
     * @param capacity volunteers for each stretch of the hours
     */
    record PostText(
            String title,
            String description,
            ServiceCategory category,
            ServiceMode mode,
            WeeklyHours hours,
            int capacity,
            String place) {
        /** With every choice made. */
        PostText expanded(RandomGenerator random) {
            return new PostText(
                    expand(title, random),
                    expand(description, random),
                    category,
                    mode,
                    hours,
                    capacity,
                    expand(place, random));
        }
    }

    /** Something said after a service: of any category when it names none, of any specialty when it names none. */
    interface Fitting {
        ServiceCategory category();

        List<String> specialties();

        default boolean fits(ServiceCategory asked, List<String> words) {
            return (category() == null || category() == asked)
                    && (specialties().isEmpty() || !Collections.disjoint(specialties(), words));
        }
    }

    /** What was done. */
    record ReportText(ServiceCategory category, List<String> specialties, String text) implements Fitting {}

    /** How it was found, with 1 to 5 stars. */
    record CommentText(ServiceCategory category, List<String> specialties, int stars, String text) implements Fitting {
        private CommentText said(String words) {
            return new CommentText(category, specialties, stars, words);
        }
    }

    /**
     * Something asked before a service.
     *
     * @param categories where somebody would ask it; empty when anywhere
     */
    record QuestionText(List<ServiceCategory> categories, String question, String answer) {
        boolean fits(ServiceCategory category) {
            return categories.isEmpty() || categories.contains(category);
        }
    }

    /** {@code reports.json}. */
    record Reports(List<ReportText> reports, List<CommentText> comments, List<String> thanks) {}

    /** What asks for a reason. */
    enum Reason {
        /** A request goes back to who wrote it. */
        RETURN(Reasons::returned),
        /** A claim is not accepted. */
        DECLINE(Reasons::declined),
        /** Who claimed lets go. */
        RELEASE(Reasons::released),
        /** Who asked needs it no more. */
        WITHDRAWAL(Reasons::withdrawn),
        /** Who claimed did not come. */
        NO_SHOW(Reasons::missed);

        private final Function<Reasons, List<String>> texts;

        Reason(Function<Reasons, List<String>> texts) {
            this.texts = texts;
        }
    }

    /** {@code reasons.json}. */
    record Reasons(
            List<String> returned,
            List<String> declined,
            List<String> released,
            List<String> withdrawn,
            List<String> missed,
            List<QuestionText> questions) {
        List<String> of(Reason why) {
            return why.texts.apply(this);
        }
    }
}
