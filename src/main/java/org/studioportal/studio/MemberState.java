package org.studioportal.studio;

/** Where a volunteer stands with a studio. Only those who accepted are its members. */
public enum MemberState {
    INVITED,
    ACCEPTED,
    DECLINED,
    LEFT
}
