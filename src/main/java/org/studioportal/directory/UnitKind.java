package org.studioportal.directory;

/** The seven kinds of units: 党委部门, 政府部门, 群团组织, 司法机关, 事业单位, 国有企业, 其他. */
public enum UnitKind {
    PARTY,
    GOVERNMENT,
    MASS_ORGANISATION,
    JUDICIARY,
    PUBLIC_INSTITUTION,
    STATE_ENTERPRISE,
    OTHER
}
