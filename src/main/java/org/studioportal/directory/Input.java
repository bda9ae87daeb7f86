package org.studioportal.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.text.Typed;

/** What people type about people and organisations. */
final class Input extends FormInput {
    static final int NAME_LENGTH = 60;
    static final int TITLE_LENGTH = 100;
    static final int SPECIALTY_LENGTH = 20;
    static final int SPECIALTIES_LENGTH = 500;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,30}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,20}");
    private static final Pattern HAN_WITH_BLANKS = Pattern.compile("[\\p{IsHan}·]+(?: +[\\p{IsHan}·]+)+");

    /** A name as it is called: blanks that only spread Chinese characters are no part of it. */
    static String personName(String text) {
        String name = Typed.tidy(text);
        return HAN_WITH_BLANKS.matcher(name).matches() ? name.replace(" ", "") : name;
    }

    static Optional<String> emailOf(String text) {
        String email = Typed.compact(text);
        return EMAIL.matcher(email).matches() ? Optional.of(email) : Optional.empty();
    }

    String name(String field, String raw) {
        return required(field, text(field, personName(raw), NAME_LENGTH));
    }

    String code(String field, String raw) {
        return required(
                field,
                form(
                        field,
                        raw,
                        t -> Optional.of(Typed.compact(t))
                                .filter(c -> CODE.matcher(c).matches()),
                        "directory.wrong.code"));
    }

    /** Null when blank. */
    String email(String field, String raw) {
        return form(field, raw, Input::emailOf, "directory.wrong.email");
    }

    String mobile(String field, String raw) {
        return required(field, form(field, raw, PhoneNumbers::mobile, "directory.wrong.mobile"));
    }

    Contact contact(Contact raw) {
        Contact given = raw == null ? Contact.NONE : raw;
        return new Contact(
                text("contactName", personName(given.name()), NAME_LENGTH),
                form("contactPhone", given.phone(), PhoneNumbers::any, "directory.wrong.phone"));
    }

    List<String> specialties(String field, List<String> raw) {
        List<String> words = raw == null
                ? List.of()
                : raw.stream()
                        .flatMap(word -> Typed.several(word).stream())
                        .distinct()
                        .toList();
        words.stream()
                .filter(word -> word.length() > SPECIALTY_LENGTH)
                .findFirst()
                .ifPresent(word -> problem(field, "input.too-long", SPECIALTY_LENGTH, word.length()));
        if (Words.joined(words).length() > SPECIALTIES_LENGTH) {
            problem(
                    field,
                    "input.too-long",
                    SPECIALTIES_LENGTH,
                    Words.joined(words).length());
        }
        return words;
    }

    private String form(String field, String raw, Function<String, Optional<String>> form, String messageKey) {
        String text = Typed.tidy(raw);
        if (text.isEmpty()) {
            return null;
        }
        Optional<String> value = form.apply(text);
        if (value.isEmpty()) {
            problem(field, messageKey, text);
        }
        return value.orElse(text);
    }
}
