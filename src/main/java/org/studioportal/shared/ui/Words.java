package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a web component says, for its property {@code words}: it has no sentences of its own. */
public final class Words {
    private Words() {}

    /** The messages {@code prefix.name} under their names; placeholders stay for the component to fill. */
    public static Map<String, String> of(String prefix, String... names) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : names) {
            words.put(name, t(prefix + "." + name, "{0}", "{1}", "{2}"));
        }
        return words;
    }
}
