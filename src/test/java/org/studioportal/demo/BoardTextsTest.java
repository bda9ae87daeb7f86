package org.studioportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studioportal.demo.BoardTexts.CommentText;
import org.studioportal.demo.BoardTexts.PostText;
import org.studioportal.demo.BoardTexts.Reason;
import org.studioportal.demo.BoardTexts.ReportText;
import org.studioportal.demo.BoardTexts.RequestText;
import org.studioportal.shared.ServiceCategory;

/** The texts of the board in the invented city. */
class BoardTextsTest {
    private static final int LONGEST_TITLE = 30;
    private static final int MANY = 50;

    private final BoardTexts texts = BoardTexts.read();
    private final RandomGenerator random = new Random(20_260_101);

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasEnoughToAskOfferAndTell(ServiceCategory category) {
        assertThat(texts.requests(category)).hasSizeGreaterThanOrEqualTo(15);
        assertThat(texts.posts(category)).isNotEmpty();
        assertThat(texts.reports().reports())
                .filteredOn(text -> text.category() == category)
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(texts.reports().comments())
                .filteredOn(text -> text.category() == category)
                .hasSizeGreaterThanOrEqualTo(6)
                .anyMatch(text -> text.stars() == 5)
                .anyMatch(text -> text.stars() <= 3);
    }

    @ParameterizedTest
    @EnumSource
    void villagesAndCommunitiesAskForSomethingInEveryMonth(ServiceCategory category) {
        for (Month month : Month.values()) {
            assertThat(texts.requests(category))
                    .filteredOn(one -> one.fits(true, month))
                    .hasSizeGreaterThan(2);
            assertThat(texts.requests(category))
                    .filteredOn(one -> one.fits(false, month))
                    .hasSizeGreaterThan(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void questionsFitWhatTheyAreAskedAbout(ServiceCategory category) {
        for (int i = 0; i < MANY; i++) {
            assertThat(texts.question(category, random)).matches(question -> question.fits(category));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereAreReasonsForEverything(Reason why) {
        assertThat(texts.reasons().of(why)).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
    }

    @Test
    void thereAreStandingPostsQuestionsAndThanks() {
        assertThat(posts()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(posts().map(PostText::title)).doesNotHaveDuplicates();
        assertThat(posts()).allSatisfy(post -> {
            assertThat(post.hours().days()).isNotEmpty();
            assertThat(post.capacity()).isPositive();
        });
        assertThat(texts.reasons().questions()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(texts.reports().thanks()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void requestsSayWhatTheBoardNeeds() {
        assertThat(requests()).hasSizeGreaterThanOrEqualTo(180).allSatisfy(one -> {
            assertThat(one.mode()).isNotNull();
            assertThat(one.urgency()).isIn("URGENT", "HARD", "WORRY", "HOPE");
            assertThat(one.people()).isBetween(1, 6);
            assertThat(one.specialties()).hasSizeLessThanOrEqualTo(3);
            assertThat(one.place()).isNotBlank();
            assertThat(one.setting()).isNotNull();
            assertThat(one.wished().from().plusMinutes(one.wished().minutes()))
                    .isBetween(one.wished().from(), one.wished().to());
            assertThat(one.months()).allMatch(month -> month >= 1 && month <= 12);
        });
    }

    @Test
    void titlesAreShortAndNoTwoAreTheSame() {
        assertThat(requests().map(RequestText::title)).doesNotHaveDuplicates();
        assertThat(Stream.concat(requests().map(RequestText::title), posts().map(PostText::title)))
                .allSatisfy(title -> expandedOften(
                        title, said -> assertThat(said).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TITLE)));
    }

    @Test
    void specialtiesAreWordsOfTheVocabulary() {
        Map<String, Map<String, List<String>>> fields = Told.load("specialties.yaml");
        Set<String> known = fields.values().stream()
                .flatMap(field -> field.keySet().stream())
                .collect(Collectors.toSet());
        assertThat(requests().flatMap(one -> one.specialties().stream())).isSubsetOf(known);
        assertThat(texts.reports().reports().stream().flatMap(one -> one.specialties().stream()))
                .isSubsetOf(known);
        assertThat(texts.reports().comments().stream().flatMap(one -> one.specialties().stream()))
                .isSubsetOf(known);
    }

    @Test
    void nothingIsLeftToChooseAfterExpansion() {
        assertThat(allTexts())
                .allSatisfy(text -> expandedOften(
                        text, said -> assertThat(said).isNotBlank().doesNotContain("{", "}", "|", "~")));
    }

    @Test
    void choicesMayHoldOthers() {
        Set<String> said = IntStream.range(0, MANY)
                .mapToObj(i -> BoardTexts.expand("a{b|{1~2}c|}", random))
                .collect(Collectors.toSet());
        assertThat(said).containsExactlyInAnyOrder("ab", "a1c", "a2c", "a");
    }

    @Test
    void manyRequestsDifferAndTheSameSeedGivesTheSame() {
        List<String> many = descriptions(new Random(7));
        assertThat(Set.copyOf(many)).hasSizeGreaterThanOrEqualTo(1_200);
        assertThat(descriptions(new Random(7))).isEqualTo(many);
    }

    @Test
    void whatIsToldFitsTheSpecialtiesOfTheRequest() {
        RequestText opera = texts.requests(ServiceCategory.CULTURE).get(1);
        List<String> otherWords = texts.reports().reports().stream()
                .filter(one -> !one.fits(opera.category(), opera.specialties()))
                .map(ReportText::text)
                .toList();
        for (int i = 0; i < MANY; i++) {
            assertThat(texts.report(opera.category(), opera.specialties(), random))
                    .isNotIn(otherWords);
            CommentText comment = texts.comment(opera.category(), opera.specialties(), random);
            assertThat(comment.stars()).isBetween(1, 5);
            assertThat(comment.fits(opera.category(), opera.specialties())).isTrue();
        }
        assertThat(otherWords).isNotEmpty();
    }

    private List<String> descriptions(RandomGenerator seeded) {
        List<RequestText> all = requests().toList();
        return IntStream.range(0, 1_500)
                .mapToObj(i ->
                        all.get(seeded.nextInt(all.size())).expanded(seeded).description())
                .toList();
    }

    private void expandedOften(String text, Consumer<String> check) {
        IntStream.range(0, MANY)
                .mapToObj(i -> BoardTexts.expand(text, random))
                .distinct()
                .forEach(check);
    }

    private Stream<RequestText> requests() {
        return Arrays.stream(ServiceCategory.values()).flatMap(category -> texts.requests(category).stream());
    }

    private Stream<PostText> posts() {
        return Arrays.stream(ServiceCategory.values()).flatMap(category -> texts.posts(category).stream());
    }

    private Stream<String> allTexts() {
        return Stream.of(
                        requests().flatMap(one -> Stream.of(one.title(), one.description(), one.place())),
                        posts().flatMap(one -> Stream.of(one.title(), one.description(), one.place())),
                        texts.reports().reports().stream().map(ReportText::text),
                        texts.reports().comments().stream().map(CommentText::text),
                        texts.reports().thanks().stream(),
                        Arrays.stream(Reason.values()).flatMap(why -> texts.reasons().of(why).stream()),
                        texts.reasons().questions().stream().flatMap(pair -> Stream.of(pair.question(), pair.answer())))
                .flatMap(several -> several);
    }
}
