package org.studioportal.directory;

import java.io.Serializable;

/**
 * Where one's own registration stands.
 *
 * @param reason why it was refused; null otherwise
 */
public record OwnRegistration(VillagerStatus status, VillageId village, String reason) implements Serializable {}
