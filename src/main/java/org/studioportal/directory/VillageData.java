package org.studioportal.directory;

import java.io.Serializable;

/**
 * What is known of a village: as typed where it is a command, as kept where it is an answer.
 *
 * @param urban a community (社区), not a village (村)
 * @param priority 重点帮扶
 */
public record VillageData(String code, String name, String town, boolean urban, boolean priority, Contact contact)
        implements Serializable {}
