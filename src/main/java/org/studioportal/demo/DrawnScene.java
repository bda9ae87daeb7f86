package org.studioportal.demo;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Pictures of activities that never took place: the same seed draws the same. */
final class DrawnScene {
    /** What is going on. */
    enum Kind {
        SQUARE(Outdoors::square),
        HOME_VISIT(Indoors::homeVisit),
        LECTURE(Indoors::lecture),
        LEGAL_ADVICE(Indoors::legalAdvice),
        HEALTH_CHECK(Outdoors::healthCheck),
        PLANTING(Outdoors::planting),
        CLEANING(Outdoors::cleaning),
        HOMEWORK(Indoors::homework),
        REPAIRS(Outdoors::repairs),
        STAGE(Outdoors::stage),
        ORCHARD(Outdoors::orchard),
        MEDIATION(Indoors::mediation),
        CROSSING(Streets::crossing),
        MARKET(Streets::market),
        SORTING(Streets::sorting),
        NIGHTWALK(Streets::nightWalk),
        FIREDRILL(Streets::fireDrill),
        DANCE(Streets::dance),
        LION(Streets::lion),
        JOBS(Streets::jobs),
        BOOKBUS(Streets::bookBus),
        TREES(Countryside::trees),
        RIVER(Countryside::river),
        DRONE(Countryside::drone),
        PADDY(Countryside::paddy),
        TEA(Countryside::tea),
        FERRY(Countryside::ferry),
        BOATRESCUE(Countryside::boatRescue),
        WEATHER(Countryside::weather),
        TAICHI(Countryside::taiChi),
        CLINIC(Rooms::clinic),
        NIGHTSCHOOL(Rooms::nightSchool),
        QUILT(Rooms::quilt),
        CALLIGRAPHY(Rooms::calligraphy),
        LIVESTREAM(Rooms::livestream);

        private final Consumer<Brush> painter;

        Kind(Consumer<Brush> painter) {
            this.painter = painter;
        }
    }

    private DrawnScene() {}

    /** Something that is going on. */
    static String svg(long seed) {
        Kind[] kinds = Kind.values();
        return svg(kinds[new SplittableRandom(~seed).nextInt(kinds.length)], seed);
    }

    /** 640 by 480, as SVG. */
    static String svg(Kind kind, long seed) {
        Brush brush = new Brush(640, 480, new SplittableRandom(seed));
        boolean turned = brush.maybe(0.5);
        brush.at(turned ? 640 : 0, 0, turned ? -1 : 1);
        kind.painter.accept(brush);
        return brush.end().done();
    }
}
