package app.cumulus.ui.words;

import java.util.Arrays;
import java.util.Locale;

/** What made a card, to be said in words: one of the rules, or the user. */
public enum MadeBy {
    ACRONYM,
    ALIAS,
    BRACKET,
    CALL,
    CLOZE,
    CODE,
    COMMAND,
    CONDITION,
    CONTRAST,
    DEFAULT,
    DEFINITION,
    DIFFERENCE,
    DUTY,
    EITHER_OR,
    ENUMERATION,
    FORMULA,
    FRAGMENT,
    LIST,
    MEMBER,
    NEED,
    NUMBER_WITH_QUALIFIER,
    OBJECT,
    OPENING,
    OWN_QUESTION,
    PROCESS,
    REASON,
    RELATION,
    RESULT,
    SIBLINGS,
    SUBJECT,
    TABLE,
    USE_CASE,
    WHERE,
    ACTS,
    CONTENTS,
    COUNTED,
    DRAWN,
    GOAL,
    KINDS,
    MENU,
    OPTIONS,
    PASSIVE,
    ROW,
    UNLIKE,
    USAGE,
    ASIDE,
    FITTING,
    NONE,
    OCCASION,
    PURPOSE,
    SETTING,
    GRANT,
    ABLE,
    ASSURED,
    EXPLAINED,
    AFTERWARDS,
    STILL,
    OUTSIDE,
    BRANCH,
    ONLY,
    QUALITY,
    SHARED,
    RANK,
    DEEDS,
    IN_TURN,
    MARKED,
    CODES,
    RESPONSIBLE,
    ALLOWANCE,
    OCCURRENCE,
    LABELLED,
    HOW_LONG,
    EXTENT,
    RANGES,
    NAMED_USES,
    POSSIBLE,
    NOT_FOR,
    WHAT_FOR,
    ALIKE,
    STATE,
    PREDICATE,
    TELLS,
    ERROR,
    TOOLS,
    LIKENESS,
    UNIQUE,
    NOTATION,
    RELATIVE,
    WHO_MAY,
    GERUND,
    WRITTEN,
    IMPORTED,
    /** A rule without a sentence of its own, or one that is no more. */
    ANOTHER;

    /** By the name that the card carries. */
    public static MadeBy named(String rule) {
        String name = rule.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(ANOTHER);
    }

    /** Why there is such a card, in a sentence. */
    public String sentence(Words words) {
        return words.say("made-by." + name());
    }
}
