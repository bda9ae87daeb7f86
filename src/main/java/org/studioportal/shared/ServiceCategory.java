package org.studioportal.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a service is about. The codes are fixed and stored; {@link #label()} is the official Chinese name that rosters
 * use. Screens show the translated message {@code category.CODE} instead.
 */
public enum ServiceCategory {
    POLICY_TALK("形势政策宣讲"),
    HEALTH("医疗卫生服务"),
    LEGAL("法律帮扶援助"),
    ECONOMY("经济引导纾困"),
    ENVIRONMENT("环境卫生整治"),
    CULTURE("文体活动巡演"),
    CIVILITY("文明劝导"),
    MEDIATION("矛盾调解"),
    CARE("孤老病残帮扶"),
    SCHOOLING("孩子护学监管"),
    TECH("技术与农技指导"),
    OTHER("其他");

    private final String label;

    ServiceCategory(String label) {
        this.label = label;
    }

    /** The official name as it stands in rosters. */
    public String label() {
        return label;
    }

    /** The category with that official name, if there is one. */
    public static Optional<ServiceCategory> ofLabel(String label) {
        return Arrays.stream(values()).filter(c -> c.label.equals(label)).findFirst();
    }
}
