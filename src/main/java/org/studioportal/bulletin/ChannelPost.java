package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an article went out by another channel.
 *
 * @param id for {@link ChannelLog#remove}
 * @param name what exactly, such as the paper's name; null where the channel says it
 * @param day when it stood there
 * @param link where it can be read; null where it cannot
 */
public record ChannelPost(long id, PublicityChannel channel, String name, LocalDate day, String link)
        implements Serializable {
    public static final int NAME_LENGTH = 60;
    public static final int LINK_LENGTH = 500;
}
