package org.studioportal.directory;

/** How far a volunteer's skill goes: 基础型, 技能型, 专业型 (paper 4.2). */
public enum VolunteerLevel {
    BASIC,
    SKILLED,
    PROFESSIONAL
}
