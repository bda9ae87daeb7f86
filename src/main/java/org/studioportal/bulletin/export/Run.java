package org.studioportal.bulletin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that look alike.
 *
 * @param text a line break is {@code \n}
 * @param link where they lead; null for nowhere
 */
record Run(String text, Set<Look> looks, String link) {
    enum Look {
        STRONG,
        EMPHASIS,
        UNDERLINED,
        STRUCK
    }

    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The runs in their order, those together that lead to the same place. */
    static List<List<Run>> byLink(List<Run> runs) {
        List<List<Run>> groups = new ArrayList<>();
        for (Run run : runs) {
            if (groups.isEmpty() || !Objects.equals(groups.getLast().getLast().link(), run.link())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(run);
        }
        return groups;
    }

    /** The address as people write it. */
    static String address(String link) {
        return link.replaceFirst("^(?i:mailto|tel):", "");
    }

    /** Whether the address has to be told where links do not work: not when the words are it. */
    static boolean leadsElsewhere(String words, String link) {
        return link != null
                && !words.strip().equalsIgnoreCase(link)
                && !words.strip().equalsIgnoreCase(address(link));
    }
}
