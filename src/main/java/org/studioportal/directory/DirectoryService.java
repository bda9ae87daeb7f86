package org.studioportal.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.AccountId;
import org.studioportal.shared.Patterns;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.audit.AuditTrail;

/** Answers other rooms. What everybody may ask is no secret, see the records; the rest says whom it is for. */
@Service
@PreAuthorize("permitAll()")
class DirectoryService implements Directory {
    private static final int CODES_PER_STATEMENT = 1000;

    private final DirectoryMemory memory;
    private final SpecialtyMemory vocabulary;
    private final VolunteerRepository volunteers;
    private final VillagerRepository villagers;
    private final AuditTrail audit;

    DirectoryService(
            DirectoryMemory memory,
            SpecialtyMemory vocabulary,
            VolunteerRepository volunteers,
            VillagerRepository villagers,
            AuditTrail audit) {
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.volunteers = volunteers;
        this.villagers = villagers;
        this.audit = audit;
    }

    @Override
    public List<UnitRef> units() {
        return memory.snapshot().units();
    }

    @Override
    public Optional<UnitRef> unit(UnitId id) {
        return memory.snapshot().unit(id);
    }

    @Override
    public List<VillageRef> villages() {
        return memory.snapshot().villages();
    }

    @Override
    public Optional<VillageRef> village(VillageId id) {
        return memory.snapshot().village(id);
    }

    @Override
    public List<String> towns() {
        return memory.snapshot().towns();
    }

    @Override
    public Optional<VillageRef> villageOf(UnitId unit, LocalDate day) {
        return memory.snapshot().villageOf(unit, day);
    }

    @Override
    public Optional<UnitRef> unitOf(VillageId village, LocalDate day) {
        return memory.snapshot().unitOf(village, day);
    }

    @Override
    public List<PartnerRef> partners() {
        return memory.snapshot().partners();
    }

    @Override
    public Optional<PartnerRef> partner(PartnerId id) {
        return partners().stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VolunteerRef> volunteerOf(AccountId account) {
        return volunteers.refOfAccount(account.value()).map(this::shown);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountId> accountOf(VolunteerId volunteer) {
        return volunteers.accountOf(volunteer.value()).map(AccountId::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<VolunteerRef> volunteers(Collection<VolunteerId> ids) {
        return ids.isEmpty()
                ? List.of()
                : volunteers.refsById(ids.stream().map(VolunteerId::value).toList()).stream()
                        .map(this::shown)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VolunteerRef> serving(Collection<VolunteerId> ids) {
        return ids.isEmpty()
                ? List.of()
                : volunteers
                        .refsServingById(ids.stream().map(VolunteerId::value).toList())
                        .stream()
                        .map(this::shown)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VolunteerRef> volunteersByCode(Set<String> codes) {
        List<String> all = codes.stream().sorted().toList();
        List<VolunteerRef> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CODES_PER_STATEMENT) {
            volunteers.refsByCode(all.subList(from, Math.min(from + CODES_PER_STATEMENT, all.size()))).stream()
                    .map(this::shown)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(VolunteerRef::code));
        return found;
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<VolunteerRef> findVolunteers(String text, int limit) {
        return volunteers.refsServing(Patterns.anywhere(text), limit).stream()
                .map(this::shown)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VolunteerCard> volunteerCards(Collection<VolunteerId> ids) {
        return ids.isEmpty()
                ? List.of()
                : volunteers.cardsById(ids.stream().map(VolunteerId::value).toList()).stream()
                        .map(this::shown)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VolunteerCard> cardOf(AccountId account) {
        return volunteers.cardOfAccount(account.value()).map(this::shown);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<VolunteerCard> candidates(ServiceCategory category, Collection<UnitId> preferred, int limit) {
        return volunteers
                .candidates(
                        Categories.pattern(Objects.requireNonNull(category)),
                        preferred.stream().map(UnitId::value).toList(),
                        limit)
                .stream()
                .map(this::shown)
                .toList();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<VillagerRef> villagerOf(AccountId account) {
        return villagers.refsOfAccounts(List.of(account.value())).stream().findFirst();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<VillagerRef> villagers(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : villagers.refsOfAccounts(
                        accounts.stream().map(AccountId::value).toList());
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Optional<String> revealPhone(VillagerId villager) {
        Optional<String> phone = villagers.phoneOf(villager.value());
        phone.ifPresent(known -> audit.record("villager.phone-revealed", "Villager", villager.value(), null));
        return phone;
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Optional<VolunteerContact> revealContact(VolunteerId id) {
        Optional<Volunteer> volunteer = volunteers.findById(id.value());
        volunteer.ifPresent(known -> audit.record("volunteer.revealed", "Volunteer", id.value(), known.code()));
        return volunteer.map(Volunteer::contact);
    }

    @Override
    @Transactional(readOnly = true)
    public long volunteerCount() {
        return volunteers.countByRetiredOnIsNull();
    }

    private VolunteerCard shown(VolunteerCard card) {
        return new VolunteerCard(shown(card.who()), card.availability(), card.towns());
    }

    private VolunteerRef shown(VolunteerLine line) {
        return shown(line.ref());
    }

    /** A word that the city has declined is not shown to others. */
    private VolunteerRef shown(VolunteerRef volunteer) {
        SpecialtySnapshot words = vocabulary.snapshot();
        return volunteer.specialties().stream().noneMatch(words::isDeclined)
                ? volunteer
                : volunteer.saying(volunteer.specialties().stream()
                        .filter(word -> !words.isDeclined(word))
                        .toList());
    }
}
