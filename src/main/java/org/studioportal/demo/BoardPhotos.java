package org.studioportal.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.studioportal.shared.ServiceCategory;

/** Pictures for the board: a few of those that the studios' pages show, by what they are about. */
final class BoardPhotos {
    private static final int OF_A_KIND = 2;

    private static final Map<ServiceCategory, DrawnScene.Kind> SHOWN = new EnumMap<>(Map.ofEntries(
            Map.entry(ServiceCategory.POLICY_TALK, DrawnScene.Kind.LECTURE),
            Map.entry(ServiceCategory.HEALTH, DrawnScene.Kind.HEALTH_CHECK),
            Map.entry(ServiceCategory.LEGAL, DrawnScene.Kind.LEGAL_ADVICE),
            Map.entry(ServiceCategory.ECONOMY, DrawnScene.Kind.LECTURE),
            Map.entry(ServiceCategory.ENVIRONMENT, DrawnScene.Kind.CLEANING),
            Map.entry(ServiceCategory.CULTURE, DrawnScene.Kind.STAGE),
            Map.entry(ServiceCategory.CIVILITY, DrawnScene.Kind.SQUARE),
            Map.entry(ServiceCategory.MEDIATION, DrawnScene.Kind.MEDIATION),
            Map.entry(ServiceCategory.CARE, DrawnScene.Kind.HOME_VISIT),
            Map.entry(ServiceCategory.SCHOOLING, DrawnScene.Kind.HOMEWORK),
            Map.entry(ServiceCategory.TECH, DrawnScene.Kind.ORCHARD),
            Map.entry(ServiceCategory.OTHER, DrawnScene.Kind.REPAIRS)));

    private final DemoPictures.Kept pictures;

    BoardPhotos(DemoPictures.Kept pictures) {
        this.pictures = pictures;
    }

    /** The hash of a picture. */
    String of(ServiceCategory category, RandomGenerator random) {
        DrawnScene.Kind kind = SHOWN.get(category);
        String some = pictures.scene(kind, random.nextInt(OF_A_KIND));
        return some != null ? some : pictures.scene(kind, 0);
    }

    /** Which kinds there must be at least one of. */
    static List<DrawnScene.Kind> kinds() {
        return SHOWN.values().stream().distinct().toList();
    }
}
