package org.studioportal.shared;

/**
 * Where a service takes place. The codes are fixed and stored; {@link #label()} is the official Chinese name. Screens
 * show the translated message {@code mode.CODE} instead.
 */
public enum ServiceMode {
    /** At the studio. */
    ON_SITE("在岗服务"),
    /** At the villager's home. */
    HOME_VISIT("上门服务"),
    /** An event. */
    SPECIAL_EVENT("专项活动");

    private final String label;

    ServiceMode(String label) {
        this.label = label;
    }

    /** The official name. */
    public String label() {
        return label;
    }
}
