package org.studioportal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.directory.roster.RosterFile;
import org.studioportal.directory.roster.RosterImport;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.security.Accounts;
import org.studioportal.security.SystemWork;
import org.studioportal.studio.Holidays;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Fills a database that has no account yet, with {@code portal.demo=true}, before the portal says that it is ready. All
 * in one transaction: a start that is killed halfway leaves nothing, and the next begins anew.
 */
@Component
@ConditionalOnProperty("portal.demo")
class DemoCity implements ApplicationRunner {
    private static final List<String> SHEETS = List.of("单位", "村社区", "驻点联系", "志愿者", "工作室");

    private final SpecialtyVocabulary vocabulary;
    private final RosterImport roster;
    private final Holidays holidays;
    private final DemoStudios studios;
    private final DemoPeople people;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCity(
            SpecialtyVocabulary vocabulary,
            RosterImport roster,
            Holidays holidays,
            DemoStudios studios,
            DemoPeople people,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.roster = roster;
        this.holidays = holidays;
        this.studios = studios;
        this.people = people;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemWork.run(() -> transaction.executeWithoutResult(tx -> {
            if (accounts.none()) {
                fill();
            }
        }));
    }

    private void fill() {
        // Before the volunteers: then none of their words has to be looked at.
        vocabulary.registerAll(new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(new ByteArrayInputStream(read("specialties.yaml"))));
        Stream<RosterFile> files = SHEETS.stream().map(name -> new RosterFile(name + ".csv", read(name + ".csv")));
        roster.apply(files.toList(), RosterProgress.NONE);
        int year = LocalDate.now(clock).getYear();
        holidays.prefill(year);
        holidays.prefill(year + 1);
        people.open(studios.describe());
    }

    static byte[] read(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo data lack " + file, e);
        }
    }
}
