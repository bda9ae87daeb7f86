package org.studioportal.security;

/**
 * What a person may be in the programme; a person may be several. Each role is held for something: its
 * {@link #scope()}.
 */
public enum Role {
    /** 村民: gets help. */
    VILLAGER(Scope.VILLAGE),
    /** 村(社区)联络员: acts for the village. */
    CLERK(Scope.VILLAGE),
    /** 党员志愿者: helps. */
    VOLUNTEER(Scope.UNIT),
    /** 工作室负责人: runs a studio. */
    STUDIO_LEAD(Scope.STUDIO),
    /** 单位管理员: answers for the unit. */
    UNIT_ADMIN(Scope.UNIT),
    /** 宣传员: publishes; for one unit, or for the city where no unit is named. */
    EDITOR(Scope.UNIT_OR_CITY),
    /** 评审专家: judges projects. */
    REVIEWER(Scope.CITY),
    /** 市级管理员: steers the programme. */
    CITY_ADMIN(Scope.CITY);

    /** What a role is held for. */
    public enum Scope {
        CITY,
        UNIT,
        UNIT_OR_CITY,
        VILLAGE,
        STUDIO
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** The name Spring Security knows it by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
