package org.studioportal.directory;

/** What a professional organisation is: 律师事务所, 医疗机构, 社工机构, 学校, 技术服务机构, 其他. */
public enum PartnerKind {
    LAW_FIRM,
    HOSPITAL,
    SOCIAL_WORK,
    SCHOOL,
    TECHNICAL,
    OTHER
}
