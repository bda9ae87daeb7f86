package org.studioportal.directory;

import java.io.Serializable;

/**
 * A village or urban community as others know it.
 *
 * @param town the town or subdistrict (镇街) it belongs to
 * @param urban true for a community (社区), false for a village (村)
 */
public record VillageRef(VillageId id, String code, String name, String town, boolean urban) implements Serializable {}
