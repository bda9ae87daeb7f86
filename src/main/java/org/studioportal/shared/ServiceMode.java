package org.studioportal.shared;

/** Where a service takes place: at the studio (在岗服务), at the villager's home (上门服务) or as an event (专项活动). */
public enum ServiceMode {
    ON_SITE,
    HOME_VISIT,
    SPECIAL_EVENT
}
