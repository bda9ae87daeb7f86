package org.studioportal.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.studioportal.board.PastService;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.StudioProfile;
import org.studioportal.studio.StudioRef;

/**
 * Briefs put together from {@code demo/bulletins/parts.yaml} and what is there already: of services that were praised,
 * and of studios. No part is used twice before all others of its kind have been.
 */
final class BulletinParts {
    private static final int SHORT = 20;

    private final Told parts;
    private final Directory directory;
    private final StudioOffers offers;
    private final StudioDesk desk;
    private final BoardPhotos photos;
    private final RandomGenerator random;
    private final Map<String, List<String>> left = new HashMap<>();
    private final Set<String> comments = new HashSet<>();

    BulletinParts(
            Told parts,
            Directory directory,
            StudioOffers offers,
            StudioDesk desk,
            DemoPictures.Kept pictures,
            RandomGenerator random) {
        this.parts = parts;
        this.directory = directory;
        this.offers = offers;
        this.desk = desk;
        this.random = random;
        photos = new BoardPhotos(pictures);
    }

    /** One after the other in an order that chance makes, then again. */
    private String next(String kind) {
        List<String> waiting = left.computeIfAbsent(kind, asked -> new ArrayList<>());
        if (waiting.isEmpty()) {
            waiting.addAll(parts.texts(kind));
            java.util.Collections.shuffle(waiting, java.util.Random.from(random));
        }
        return waiting.removeLast();
    }

    private String say(String kind, Map<String, String> known) {
        String said = next(kind);
        for (Map.Entry<String, String> word : known.entrySet()) {
            said = said.replace("{" + word.getKey() + "}", word.getValue());
        }
        return BoardTexts.expand(said, random);
    }

    /** Published on the day after the service was confirmed; no request and no report twice. */
    List<Told> services(List<PastService> served, int wanted) {
        Map<UnitId, UnitRef> units =
                directory.units().stream().collect(Collectors.toMap(UnitRef::id, Function.identity()));
        List<PastService> fit = fit(served);
        List<Told> briefs = new ArrayList<>();
        int most = Math.min(wanted, fit.size());
        for (int i = 0; i < most; i++) {
            // From the whole year, not only from its last weeks.
            briefs.add(service(fit.get((int) ((long) i * fit.size() / most)), units, i));
        }
        return briefs;
    }

    private List<PastService> fit(List<PastService> served) {
        Set<String> titles = new HashSet<>();
        Set<String> reports = new HashSet<>();
        List<PastService> fit = new ArrayList<>();
        for (PastService service : served) {
            String title = alike(service.title());
            String report = alike(service.report());
            if (service.report().length() >= SHORT && !titles.contains(title) && reports.add(report)) {
                titles.add(title);
                fit.add(service);
            }
        }
        return fit;
    }

    /** Texts that differ in their numbers only are alike. */
    private String alike(String text) {
        return text.replaceAll("[" + parts.text("numerals") + "]+", "");
    }

    private Told service(PastService service, Map<UnitId, UnitRef> units, int number) {
        VillageRef village = directory.village(service.village()).orElseThrow();
        Map<String, String> known = new LinkedHashMap<>();
        known.put("village", village.name());
        known.put("town", village.town());
        known.put("request", bare(service.title()));
        known.put("who", who(service, units));
        known.put("report", bare(service.report()));
        known.put("comment", bare(service.comment()));
        String category = service.category().name();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", say("serviceTitles", known));
        words.put("summary", say("serviceSummaries", known));
        words.put("column", "VILLAGES");
        words.put(
                "topics",
                List.of(
                        parts.texts("series").getFirst(),
                        parts.part("topics").orElseThrow().text(category)));
        words.put("source", "claim-" + service.claim().value());
        unit(service).map(units::get).ifPresent(unit -> words.put("unit", unit.code()));
        words.put(
                "at", service.at().plusSeconds(3600L * (20 + random.nextInt(9))).toString());
        if (!service.photos().isEmpty()) {
            words.put("hash", service.photos().getFirst());
        } else if (number % 3 == 0) {
            words.put("hash", photos.of(service.category(), random));
        }
        words.put(
                "body",
                String.join(
                        "\n",
                        say("serviceOpenings", known),
                        "> " + service.description(),
                        say("serviceClaims", known),
                        say("serviceReports", known),
                        comments.add(alike(service.comment()))
                                ? say("serviceComments", known)
                                : say("serviceRated", known),
                        say("end" + category, known)));
        return new Told(words);
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[。.！!]$", "");
    }

    /** Who did it writes about it; what volunteers did by themselves the city does. */
    private Optional<UnitId> unit(PastService service) {
        long id = service.claimant().id();
        return switch (service.claimant().kind()) {
            case STUDIO -> offers.studio(new StudioId(id)).map(StudioRef::unit);
            case UNIT -> Optional.of(new UnitId(id));
            default -> Optional.empty();
        };
    }

    private String who(PastService service, Map<UnitId, UnitRef> units) {
        long id = service.claimant().id();
        return switch (service.claimant().kind()) {
            case STUDIO ->
                "“" + offers.studio(new StudioId(id)).map(StudioRef::name).orElseThrow() + "”";
            case UNIT -> units.get(new UnitId(id)).name();
            default -> volunteer(id, units);
        };
    }

    private String volunteer(long id, Map<UnitId, UnitRef> units) {
        VolunteerRef volunteer =
                directory.volunteers(List.of(new VolunteerId(id))).getFirst();
        return parts.text("volunteer")
                .replace("{unit}", units.get(volunteer.unit()).name());
    }

    /** Of studios in the order of the roster, every second. */
    List<Told> studios(int wanted) {
        List<StudioRef> all = offers.studios().stream()
                .sorted(java.util.Comparator.comparing(studio -> studio.id().value()))
                .toList();
        List<Told> briefs = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            briefs.add(studio(all.get(i * all.size() / wanted)));
        }
        return briefs;
    }

    private Told studio(StudioRef studio) {
        StudioProfile profile = desk.open(studio.id()).profile();
        UnitRef unit = directory.unit(studio.unit()).orElseThrow();
        Map<String, String> known = new LinkedHashMap<>();
        known.put("studio", studio.name());
        known.put("slogan", profile.slogan());
        known.put("unit", unit.name());
        known.put("members", Integer.toString(studio.members()));
        known.put("place", profile.place());
        known.put("weekly", profile.weekly().toString());
        known.put("phone", profile.phone());
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", say("studioTitles", known));
        words.put("summary", say("studioSummaries", known));
        words.put("column", "STUDIOS");
        words.put("topics", List.of(parts.texts("series").getLast(), studio.name()));
        words.put("source", "studio-" + studio.id().value());
        words.put("unit", unit.code());
        if (!profile.photos().isEmpty()) {
            words.put("hash", profile.photos().getFirst().hash());
        }
        String seen = profile.photos().size() > 1
                ? say("studioSeen", Map.of("caption", profile.photos().getLast().caption())) + "\n"
                : "";
        words.put(
                "body",
                say("studioOpenings", known)
                        + "\n> " + org.studioportal.shared.html.ArticleHtml.text(profile.introduction()) + "\n" + seen
                        + say("studioOffers", known) + "\n"
                        + profile.items().stream().map(this::item).collect(Collectors.joining("\n")) + "\n"
                        + say("studioEnds", known));
        return new Told(words);
    }

    private String item(StudioPage.Item item) {
        String kind = parts.part("modes").orElseThrow().text(item.mode().name());
        String minutes = item.minutes() == null
                ? ""
                : parts.text("minutes").replace("{n}", item.minutes().toString());
        return "- **" + item.name() + "**（" + kind + minutes + "）" + (item.notes() == null ? "" : item.notes());
    }
}
