package org.studioportal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Something that a file of the demo data tells: a studio, a partner, a photo. */
record Told(Map<String, Object> words) {
    /** All that a YAML file tells, in its order. */
    static List<Told> all(String file) {
        return told(load(file));
    }

    /** A YAML file as it is. */
    static <T> T load(String file) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(new ByteArrayInputStream(bytes(file)));
    }

    static byte[] bytes(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo data lack " + file, e);
        }
    }

    private static List<Told> told(List<Map<String, Object>> maps) {
        return maps.stream().map(Told::new).toList();
    }

    boolean tells(String key) {
        return words.containsKey(key);
    }

    /** Null when it tells nothing of it. */
    String text(String key) {
        Object text = words.get(key);
        return text == null ? null : text.toString();
    }

    String text(String key, String otherwise) {
        return tells(key) ? text(key) : otherwise;
    }

    /** Formatted text, which stands on several lines only to be read in the file. */
    String html(String key, String otherwise) {
        return tells(key) ? text(key).replace("\n", "") : otherwise;
    }

    /** Null when it tells nothing of it. */
    Integer number(String key) {
        return (Integer) words.get(key);
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String key) {
        return (List<String>) words.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    List<Told> list(String key) {
        return told((List<Map<String, Object>>) words.getOrDefault(key, List.of()));
    }

    @SuppressWarnings("unchecked")
    Optional<Told> part(String key) {
        return Optional.ofNullable((Map<String, Object>) words.get(key)).map(Told::new);
    }
}
