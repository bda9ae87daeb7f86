package org.studioportal.board;

import java.io.Serializable;
import java.util.List;

/**
 * What is going on for a person.
 *
 * @param waiting for this person, what is due first before the rest
 * @param coming agreed for a time to come, by that time
 * @param others what somebody else is to do next, what is due first before the rest
 * @param more whether there is more than is shown
 */
public record MyPage(List<MyItem> waiting, List<MyItem> coming, List<MyItem> others, boolean more)
        implements Serializable {
    public MyPage {
        waiting = List.copyOf(waiting);
        coming = List.copyOf(coming);
        others = List.copyOf(others);
    }
}
