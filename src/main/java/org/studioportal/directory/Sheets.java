package org.studioportal.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.studioportal.directory.roster.RosterColumn;
import org.studioportal.directory.roster.WrongCell;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.text.Typed;

/** The columns of the directory's sheets; names and words are those of the city's own forms. */
final class Sheets {
    static final String UNITS = "单位";
    static final String VILLAGES = "村社区";
    static final String PAIRINGS = "驻点联系";
    static final String VOLUNTEERS = "志愿者";

    private Sheets() {}

    static RosterColumn<String> contactName() {
        return person("联系人");
    }

    static RosterColumn<String> contactPhone() {
        return RosterColumn.<String>of(
                        "联系电话",
                        text -> PhoneNumbers.any(text).orElseThrow(() -> new WrongCell("directory.wrong.phone", text)),
                        phone -> phone,
                        null)
                .hint("directory.hint.phone");
    }

    static RosterColumn<String> person(String header) {
        return RosterColumn.of(
                header,
                text -> {
                    String name = Input.personName(text);
                    if (name.length() > Input.NAME_LENGTH) {
                        throw new WrongCell("roster.wrong.too-long", Input.NAME_LENGTH, name.length());
                    }
                    return name;
                },
                name -> name,
                null);
    }

    static final class Unit {
        static final RosterColumn<String> CODE =
                RosterColumn.code("单位编码").required().hint("directory.hint.code");
        static final RosterColumn<String> NAME =
                RosterColumn.text("单位名称", Input.TITLE_LENGTH).required();
        static final RosterColumn<UnitKind> KIND = RosterColumn.choice("单位类别", kinds(), UnitKind.OTHER);
        static final RosterColumn<String> CONTACT = contactName();
        static final RosterColumn<String> PHONE = contactPhone();
        static final List<RosterColumn<?>> ALL = List.of(CODE, NAME, KIND, CONTACT, PHONE);

        private Unit() {}

        private static Map<String, UnitKind> kinds() {
            Map<String, UnitKind> kinds = new LinkedHashMap<>();
            kinds.put("党委部门", UnitKind.PARTY);
            kinds.put("政府部门", UnitKind.GOVERNMENT);
            kinds.put("群团组织", UnitKind.MASS_ORGANISATION);
            kinds.put("司法机关", UnitKind.JUDICIARY);
            kinds.put("事业单位", UnitKind.PUBLIC_INSTITUTION);
            kinds.put("国有企业", UnitKind.STATE_ENTERPRISE);
            kinds.put("其他", UnitKind.OTHER);
            return kinds;
        }
    }

    static final class Village {
        static final RosterColumn<String> CODE =
                RosterColumn.code("村社区编码").required().hint("directory.hint.code");
        static final RosterColumn<String> NAME =
                RosterColumn.text("村社区名称", Input.TITLE_LENGTH).required();
        static final RosterColumn<String> TOWN =
                RosterColumn.text("镇街", Input.NAME_LENGTH).required();
        static final RosterColumn<Boolean> URBAN = choice("类型", "村", false, "社区", true);
        static final RosterColumn<Boolean> PRIORITY = choice("重点帮扶", "否", false, "是", true);
        static final RosterColumn<String> CONTACT = contactName();
        static final RosterColumn<String> PHONE = contactPhone();
        static final List<RosterColumn<?>> ALL = List.of(CODE, NAME, TOWN, URBAN, PRIORITY, CONTACT, PHONE);

        private Village() {}

        private static RosterColumn<Boolean> choice(String header, String a, boolean isA, String b, boolean isB) {
            Map<String, Boolean> words = new LinkedHashMap<>();
            words.put(a, isA);
            words.put(b, isB);
            return RosterColumn.choice(header, words, false);
        }
    }

    static final class Pairing {
        static final RosterColumn<String> UNIT =
                RosterColumn.code("单位编码").required().refersTo(UNITS).hint("directory.hint.unit");
        static final RosterColumn<String> VILLAGE =
                RosterColumn.code("村社区编码").required().refersTo(VILLAGES).hint("directory.hint.village");
        static final RosterColumn<LocalDate> FROM =
                RosterColumn.date("起始日期").required().hint("directory.hint.date");
        static final RosterColumn<LocalDate> LAST_DAY = RosterColumn.date("结束日期")
                .meaning(org.studioportal.directory.Pairing::known)
                .hint("directory.hint.last-day");
        static final List<RosterColumn<?>> ALL = List.of(UNIT, VILLAGE, FROM, LAST_DAY);

        private Pairing() {}
    }

    static final class Volunteer {
        static final RosterColumn<String> CODE =
                RosterColumn.code("志愿者编号").required().hint("directory.hint.code");
        static final RosterColumn<String> NAME = person("姓名").required();
        static final RosterColumn<Gender> GENDER = RosterColumn.choice("性别", genders(), null);
        static final RosterColumn<String> UNIT =
                RosterColumn.code("单位编码").required().refersTo(UNITS).hint("directory.hint.unit");
        static final RosterColumn<String> PHONE = RosterColumn.<String>of(
                        "手机号码",
                        text -> PhoneNumbers.mobile(text)
                                .orElseThrow(() -> new WrongCell("directory.wrong.mobile", text)),
                        phone -> phone,
                        null)
                .required()
                .hint("directory.hint.mobile");
        static final RosterColumn<String> EMAIL = RosterColumn.of(
                "电子邮箱",
                text -> Input.emailOf(text).orElseThrow(() -> new WrongCell("directory.wrong.email", text)),
                email -> email,
                null);
        static final RosterColumn<VolunteerLevel> LEVEL = RosterColumn.choice("服务层级", levels(), VolunteerLevel.BASIC);
        static final RosterColumn<List<String>> SPECIALTIES = RosterColumn.of(
                        "特长", Sheets.Volunteer::specialties, words -> String.join("、", words), List.<String>of())
                .hint("directory.hint.several");
        static final RosterColumn<Set<ServiceCategory>> CATEGORIES = RosterColumn.choices(
                        "服务类别", ServiceCategory.class, ServiceCategory::label)
                .hint("directory.hint.categories");
        static final List<RosterColumn<?>> ALL =
                List.of(CODE, NAME, GENDER, UNIT, PHONE, EMAIL, LEVEL, SPECIALTIES, CATEGORIES);

        private Volunteer() {}

        private static List<String> specialties(String text) {
            List<String> words = Typed.several(text).stream().distinct().toList();
            words.stream()
                    .filter(word -> word.length() > Input.SPECIALTY_LENGTH)
                    .findFirst()
                    .ifPresent(word -> {
                        throw new WrongCell("roster.wrong.too-long", Input.SPECIALTY_LENGTH, word.length());
                    });
            int length = Words.joined(words).length();
            if (length > Input.SPECIALTIES_LENGTH) {
                throw new WrongCell("roster.wrong.too-long", Input.SPECIALTIES_LENGTH, length);
            }
            return words;
        }

        private static Map<String, Gender> genders() {
            Map<String, Gender> genders = new LinkedHashMap<>();
            genders.put("女", Gender.FEMALE);
            genders.put("男", Gender.MALE);
            return genders;
        }

        private static Map<String, VolunteerLevel> levels() {
            Map<String, VolunteerLevel> levels = new LinkedHashMap<>();
            levels.put("基础型", VolunteerLevel.BASIC);
            levels.put("技能型", VolunteerLevel.SKILLED);
            levels.put("专业型", VolunteerLevel.PROFESSIONAL);
            return levels;
        }
    }
}
