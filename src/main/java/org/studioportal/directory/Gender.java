package org.studioportal.directory;

/** 女, 男; where it is not known there is none. */
public enum Gender {
    FEMALE,
    MALE
}
