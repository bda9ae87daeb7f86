package org.studioportal.directory;

/** Where a certificate stands. */
public enum EvidenceStatus {
    WAITING,
    CONFIRMED,
    DECLINED
}
