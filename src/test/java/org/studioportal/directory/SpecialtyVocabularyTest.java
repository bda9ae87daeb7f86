package org.studioportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Page;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

/** The city's vocabulary of specialties against the database. */
@PortalTest
class SpecialtyVocabularyTest {
    private static final Page PAGE = new Page(0, 50);

    @Autowired
    private SpecialtyVocabulary vocabulary;

    @Autowired
    private SpecialtyProposals proposals;

    @Autowired
    private Specialties specialties;

    @Autowired
    private Units units;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private Directory directory;

    @Autowired
    private ToldOfSpecialties told;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    private UnitId unit;
    private SpecialtyId law;
    private SpecialtyId aid;
    private SpecialtyId contracts;

    @BeforeEach
    void aFieldWithTwoSpecialties() {
        SignedIn.asCityAdmin();
        unit = units.register(new UnitData("U1", "市司法局", UnitKind.PARTY, Contact.NONE));
        law = vocabulary.register(new SpecialtyData("法律服务", null, List.of()));
        aid = vocabulary.register(new SpecialtyData("法律援助", law, List.of("法援")));
        contracts = vocabulary.register(new SpecialtyData("合同审查", law, List.of("看合同")));
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void aSynonymMeansTheSpecialtyAndIsSearchedWithItsField() {
        assertThat(specialties.canonical(" 法援 ")).isEqualTo("法律援助");
        assertThat(specialties.canonical("古琴")).isEqualTo("古琴");
        assertThat(specialties.searchWords(List.of("法援", "古琴"))).containsExactly("法援", "法律援助", "法律服务", "古琴");
        assertThat(specialties.suggestions()).extracting(SpecialtyRef::name).containsExactly("法律援助", "合同审查");
    }

    @Test
    void answersCostNoStatement() {
        specialties.canonical("法援");
        assertThat(Statements.of(() -> specialties.searchWords(List.of("法援")).size()
                        + specialties.suggestions().size()
                        + specialties.standing(List.of("古琴")).size()))
                .isEmpty();
    }

    @Test
    void noWordMeansTwoThings() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> vocabulary.register(new SpecialtyData("合同", law, List.of("法援"))))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(WrongInput.Problem::field, WrongInput.Problem::messageKey)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("synonyms", "specialty.wrong.taken")));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> vocabulary.register(new SpecialtyData("法律服务", null, List.of())));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("insert into specialty_word (specialty_id, word) values (?, '法援')")
                        .params(contracts.value())
                        .update());
    }

    @Test
    void wordsAreComparedWithoutRegardToCase() {
        vocabulary.register(new SpecialtyData("PPT制作", law, List.of()));
        assertThat(specialties.canonical("ppt制作")).isEqualTo("PPT制作");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> vocabulary.register(new SpecialtyData("Ppt制作", law, List.of())));
    }

    @Test
    void aRenamedSpecialtyKeepsItsOldNameAsASynonymAndVolunteersSayTheNewOne() {
        VolunteerId zhang = volunteer("P1", "法律援助", "古琴");
        vocabulary.change(aid, version(aid), new SpecialtyData("法律援助服务", law, List.of("法援")));

        assertThat(words(zhang)).containsExactly("法律援助服务", "古琴");
        assertThat(specialties.canonical("法律援助")).isEqualTo("法律援助服务");
        assertThat(vocabulary.details(aid).data().synonyms()).containsExactly("法律援助", "法援");
    }

    @Test
    void aRenamingThatSwapsNameAndSynonymWorks() {
        vocabulary.change(aid, version(aid), new SpecialtyData("法援", law, List.of()));
        assertThat(vocabulary.details(aid).data()).isEqualTo(new SpecialtyData("法援", law, List.of("法律援助")));
    }

    @Test
    void aSpecialtyMovesToAnotherFieldAFieldDoesNot() {
        SpecialtyId mediation = vocabulary.register(new SpecialtyData("矛盾调解", null, List.of()));
        vocabulary.change(aid, version(aid), new SpecialtyData("法律援助", mediation, List.of("法援")));

        assertThat(vocabulary.list(new SpecialtyFilter("", mediation), PAGE))
                .extracting(SpecialtyRow::name)
                .containsExactly("法律援助");
        assertThatExceptionOfType(SpecialtyRefused.FieldsDoNotMove.class)
                .isThrownBy(
                        () -> vocabulary.change(law, version(law), new SpecialtyData("法律服务", mediation, List.of())));
    }

    @Test
    void theListCountsVolunteersByNameAndSynonymAndFindsBySynonym() {
        volunteer("P1", "法援", "法律援助");
        volunteer("P2", "看合同");
        volunteer("P3", "古琴");

        assertThat(vocabulary.list(new SpecialtyFilter("法援", null), PAGE))
                .containsExactly(new SpecialtyRow(aid, "法律援助", "法律服务", List.of("法援"), 1));
        assertThat(vocabulary.fields()).containsExactly(new SpecialtyField(law, "法律服务", 2, 2));
        assertThat(Statements.of(() -> vocabulary.list(new SpecialtyFilter("", null), PAGE)))
                .hasSize(1);
    }

    @Test
    void mergingMakesSynonymsAndReplacesWordsOnce() {
        VolunteerId both = volunteer("P1", "看合同", "法律援助", "古琴");
        VolunteerId one = volunteer("P2", "合同审查");
        MergePreview preview = vocabulary.previewMerge(contracts, aid);
        assertThat(preview.words()).containsExactly("合同审查", "看合同");
        assertThat(preview.volunteers()).isEqualTo(2);

        assertThat(vocabulary.merge(preview)).isEqualTo(2);

        assertThat(words(both)).containsExactly("法律援助", "古琴");
        assertThat(words(one)).containsExactly("法律援助");
        assertThat(specialties.canonical("看合同")).isEqualTo("法律援助");
        assertThat(jdbc.sql("select details from audit_entry where action = 'specialty.merged'")
                        .query(String.class)
                        .single())
                .isEqualTo("合同审查 → 法律援助; 2 volunteers");
    }

    @Test
    void mergedFieldsShareTheirSpecialties() {
        SpecialtyId mediation = vocabulary.register(new SpecialtyData("矛盾调解", null, List.of("调解")));
        vocabulary.merge(vocabulary.previewMerge(law, mediation));

        assertThat(vocabulary.fields()).extracting(SpecialtyField::name).containsExactly("矛盾调解");
        assertThat(vocabulary.list(new SpecialtyFilter("", mediation), PAGE)).hasSize(2);
        assertThatExceptionOfType(SpecialtyRefused.CannotMerge.class)
                .isThrownBy(() -> vocabulary.previewMerge(aid, mediation));
    }

    @Test
    void onlyWhatNobodyUsesIsRemoved() {
        VolunteerId zhang = volunteer("P1", "法援");
        volunteers.retire(zhang, volunteers.details(zhang).version());
        assertThatExceptionOfType(SpecialtyRefused.InUse.class).isThrownBy(() -> vocabulary.remove(aid, version(aid)));
        assertThatExceptionOfType(SpecialtyRefused.InUse.class).isThrownBy(() -> vocabulary.remove(law, version(law)));

        vocabulary.remove(contracts, version(contracts));
        assertThat(specialties.canonical("看合同")).isEqualTo("看合同");
    }

    @Test
    void whoReadAnEntryBeforeSomebodyElseChangedItIsTold() {
        int read = version(aid);
        MergePreview preview = vocabulary.previewMerge(contracts, aid);
        vocabulary.change(aid, read, new SpecialtyData("法律援助", law, List.of("法援", "免费律师")));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> vocabulary.change(aid, read, new SpecialtyData("援助", law, List.of())));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> vocabulary.merge(preview));
    }

    @Test
    void ofTwoWhoMergeAtOnceOneWinsAndNoWordIsLost() throws Exception {
        SpecialtyId third = vocabulary.register(new SpecialtyData("公证咨询", law, List.of("公证")));
        for (int i = 0; i < 30; i++) {
            volunteer("P" + i, List.of("法律援助", "看合同", "公证").get(i % 3));
        }
        MergePreview there = vocabulary.previewMerge(aid, contracts);
        MergePreview back = vocabulary.previewMerge(contracts, aid);
        MergePreview onward = vocabulary.previewMerge(contracts, third);

        List<Class<?>> outcomes = atOnce(there, back, onward);

        assertThat(outcomes.stream().filter(Integer.class::equals)).hasSize(1);
        assertThat(outcomes).allMatch(type -> type == Integer.class || PortalException.class.isAssignableFrom(type));
        assertThat(specialties.standing(List.of("法律援助", "法援", "合同审查", "看合同", "公证", "公证咨询")))
                .allMatch(standing -> standing.state() == SpecialtyStanding.State.KNOWN);
        // What was replaced is the name that the word has now; a third of the words was not concerned.
        assertThat(jdbc.sql("select distinct specialties from volunteer where specialties <> '公证'")
                        .query(String.class)
                        .list())
                .allMatch(word -> specialties.canonical(word).equals(word) || word.equals("看合同"));
    }

    @Test
    void tenThousandVolunteersAreRewrittenInSeconds() {
        List<Object[]> people = IntStream.range(0, 10_000)
                .mapToObj(i -> new Object[] {"P" + i, "人" + i, unit.value(), "特长" + i + "、看合同、古琴"})
                .toList();
        batches.batchUpdate("""
                insert into volunteer (version, created_at, updated_at, code, name, unit_id, phone, phone_fingerprint,
                  level, specialties, categories)
                values (0, now(), now(), ?, ?, ?, 'x', 'x', 'BASIC', ?, '')""", people);
        MergePreview preview = vocabulary.previewMerge(contracts, aid);

        long begin = System.nanoTime();
        int changed = vocabulary.merge(preview);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf("10,000 volunteers: words replaced in %d ms%n", took.toMillis());

        assertThat(changed).isEqualTo(10_000);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(jdbc.sql("select specialties from volunteer where code = 'P77'")
                        .query(String.class)
                        .single())
                .isEqualTo("特长77、法律援助、古琴");
    }

    @Test
    void aWholeVocabularyIsAddedAtOnce() {
        VolunteerId zhang = volunteer("P1", "量血压", "古琴", "法援");
        proposals.decline("测血糖", "太具体");
        Map<String, Map<String, List<String>>> tree =
                Map.of("医疗健康", Map.of("血压血糖测量", List.of("量血压", "测血糖"), "中医推拿", List.of()));

        assertThat(vocabulary.registerAll(tree)).isEqualTo(1);

        assertThat(words(zhang)).containsExactly("血压血糖测量", "古琴", "法援");
        assertThat(specialties.standing(List.of("测血糖")).getFirst().field()).isEqualTo("医疗健康");
        assertThat(vocabulary.fields()).extracting(SpecialtyField::name).containsExactly("法律服务", "医疗健康");
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> vocabulary.registerAll(tree));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> vocabulary.registerAll(Map.of("甲", Map.of("乙", List.of("丙"), "丁", List.of("丙")))));
        assertThat(vocabulary.fields()).hasSize(2);
    }

    @Test
    void everybodyIsToldOnceWhenTheVocabularyHasChanged() {
        told.forget();
        vocabulary.change(aid, version(aid), new SpecialtyData("法律援助", law, List.of("法援", "免费律师")));
        assertThat(told.times()).isEqualTo(1);
        assertThat(specialties.searchWords(List.of("法律援助"))).contains("免费律师");
        vocabulary.registerAll(Map.of("医疗健康", Map.of("中医推拿", List.of(), "针灸理疗", List.of())));
        vocabulary.merge(vocabulary.previewMerge(contracts, aid));
        proposals.decline("算命", "不属于志愿服务");
        vocabulary.remove(aid, version(aid));
        assertThat(told.times()).isEqualTo(5);
    }

    @Test
    void aWordThatTheVocabularyLacksIsAProposal() {
        volunteer("P1", "古琴", "二胡", "法援");
        volunteer("P2", "古琴");

        assertThat(proposals.list(new ProposalFilter("", false), PAGE))
                .containsExactly(new ProposedWord("古琴", 2, null), new ProposedWord("二胡", 1, null));
        assertThat(proposals.count(new ProposalFilter("胡", false))).isEqualTo(1);
    }

    @Test
    void aProposalIsAcceptedOrGivenAMeaning() {
        VolunteerId zhang = volunteer("P1", "免费律师", "古琴");
        proposals.map("免费律师", aid);
        proposals.accept("古琴", law);

        assertThat(words(zhang)).containsExactly("法律援助", "古琴");
        assertThat(specialties.standing(List.of("古琴")))
                .containsExactly(new SpecialtyStanding("古琴", SpecialtyStanding.State.KNOWN, "古琴", "法律服务", null));
        assertThat(proposals.count(new ProposalFilter("", false))).isZero();
        assertThatExceptionOfType(SpecialtyRefused.AlreadyKnown.class).isThrownBy(() -> proposals.accept("免费律师", law));
    }

    @Test
    void aDeclinedWordIsNotShownToOthersAndTheReasonIsKept() {
        VolunteerId zhang = volunteer("P1", "算命", "法援");
        proposals.decline("算命", "不属于志愿服务");

        assertThat(directory.volunteers(List.of(zhang)).getFirst().specialties())
                .containsExactly("法援");
        assertThat(specialties.searchWords(List.of("算命"))).isEmpty();
        assertThat(specialties.standing(List.of("算命")).getFirst().reason()).isEqualTo("不属于志愿服务");
        assertThat(words(zhang)).contains("算命");
        assertThat(proposals.list(new ProposalFilter("", true), PAGE))
                .containsExactly(new ProposedWord("算命", 1, "不属于志愿服务"));
        proposals.accept("算命", law);
        assertThat(proposals.count(new ProposalFilter("", true))).isZero();
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> proposals.decline("古琴", " "));
    }

    @Test
    void theVocabularyIsTheCitysAlone() {
        int version = version(aid);
        MergePreview preview = vocabulary.previewMerge(contracts, aid);
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, unit.value()));
        assertDenied(() -> vocabulary.fields());
        assertDenied(() -> vocabulary.list(new SpecialtyFilter("", null), PAGE));
        assertDenied(() -> vocabulary.count(new SpecialtyFilter("", null)));
        assertDenied(() -> vocabulary.details(aid));
        assertDenied(() -> vocabulary.register(new SpecialtyData("古琴", law, List.of())));
        assertDenied(() -> vocabulary.change(aid, version, new SpecialtyData("古琴", law, List.of())));
        assertDenied(() -> vocabulary.previewMerge(contracts, aid));
        assertDenied(() -> vocabulary.merge(preview));
        assertDenied(() -> vocabulary.remove(aid, version));
        assertDenied(() -> vocabulary.registerAll(Map.of()));
        assertDenied(() -> proposals.list(new ProposalFilter("", false), PAGE));
        assertDenied(() -> proposals.count(new ProposalFilter("", false)));
        assertDenied(() -> proposals.accept("古琴", law));
        assertDenied(() -> proposals.map("古琴", aid));
        assertDenied(() -> proposals.decline("古琴", "不"));
    }

    @Test
    void peopleAreFoundForInvitationsByNumberOrNameByThoseSignedIn() {
        volunteer("P1", "法援");
        VolunteerId gone = volunteer("P2", "法援");
        volunteers.retire(gone, volunteers.details(gone).version());

        assertThat(directory.findVolunteers("p", 10))
                .extracting(VolunteerRef::code)
                .containsExactly("P1");
        assertThat(directory.findVolunteers("志愿者P", 10)).hasSize(1);
        assertThat(Statements.of(() -> directory.findVolunteers("", 10))).hasSize(1);
        SignedIn.nobody();
        assertThatExceptionOfType(org.springframework.security.core.AuthenticationException.class)
                .isThrownBy(() -> directory.findVolunteers("P", 10));
    }

    private List<Class<?>> atOnce(MergePreview... previews) throws Exception {
        List<Class<?>> outcomes = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(previews.length)) {
            List<Callable<Object>> work = new ArrayList<>();
            for (MergePreview preview : previews) {
                work.add(() -> SystemWork.call(() -> {
                    try {
                        return vocabulary.merge(preview);
                    } catch (PortalException refused) {
                        return refused;
                    }
                }));
            }
            for (Future<Object> done : people.invokeAll(work)) {
                outcomes.add(done.get().getClass());
            }
        }
        return outcomes;
    }

    private int version(SpecialtyId id) {
        return vocabulary.details(id).version();
    }

    private List<String> words(VolunteerId id) {
        return volunteers.details(id).data().specialties();
    }

    private VolunteerId volunteer(String code, String... words) {
        return volunteers.register(new VolunteerData(
                code, "志愿者" + code, null, unit, "19900000001", null, VolunteerLevel.BASIC, List.of(words), Set.of()));
    }

    private static void assertDenied(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work);
    }
}
