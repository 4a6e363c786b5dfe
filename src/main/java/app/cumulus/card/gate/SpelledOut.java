package app.cumulus.card.gate;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.BothNames;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a name that is to be recalled stands on view in its other form: as an abbreviation, its initials, or written out. */
public final class SpelledOut {

    private static final int LEAST_INITIALS = 3;
    private static final int LEAST_JOINED = 8;
    private static final int MOST_SHARING_WORDS = 4;

    /** What may stand before a name without telling anything. */
    private static final Pattern ARTICLE =
            Pattern.compile("^(?i:(?:only )?(?:an?|the|one|two|1|2|any|each|every|all|your) |only )");

    private static final Pattern SHORT = Pattern.compile("[A-Z]{2,5}s?");
    private static final Pattern SMALL = Pattern.compile("[a-z]{3,5}");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{3,5}s?");
    private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}{2}");
    private static final Pattern GATEWAY = Pattern.compile("(?i)\\bgateway");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\w-])[A-Z]{2,5}(?=s?(?![\\w-]))");
    private static final Pattern OWNED = Pattern.compile("['’]s$");
    /** {@code XKS} for "External Key Store". */
    private static final Pattern AS_X = Pattern.compile("\\b[Ee]x(?=\\p{Ll}{3})");

    private static final Pattern OWNED_S = Pattern.compile("s$");
    private static final Pattern MAKER = Pattern.compile("\\b(?:AWS|Amazon)\\b\\s*");
    /** {@code version […] (DPLv4)}. */
    private static final Pattern VERSION = Pattern.compile(".*\\[…\\] \\(\\p{L}+(\\d+)\\).*\n\\1");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** {@code CW (Crane Works)}: what stands in brackets behind the gap. */
    private static final Pattern BRACKET_BEHIND =
            Pattern.compile("\\[…\\] \\((?<first>\\p{Lu})\\p{Ll}+ \\p{Lu}?\\p{Ll}+");

    /** {@code DPL: Deck, pier […]}: the label is the initials of what is said. */
    private static final Pattern LABELLED = Pattern.compile("^(?<label>[A-Z]{3,5}): (?<said>.+)");

    private static final Set<String> MEANINGS = Set.of("definition", "opening");
    private static final WordList COMMON = WordList.of("common.txt");

    private static final BothNames NAMES = new BothNames();

    /** Of these the words around the gap may hold one more. */
    private static final Set<String> EVERYWHERE = Set.of("AWS");

    private SpelledOut() {}

    static boolean isSeen(Candidate candidate, List<String> topic) {
        String answer = candidate.text().answer();
        String question = candidate.text().question();
        String above = String.join(" ", topic);
        boolean naming = candidate.rule().equals("acronym") || candidate.rule().equals("alias");
        return abbreviates(answer, above)
                || !naming
                        && !isWhatItIs(candidate)
                        && NAMES.isNamed(answer, question + " ; " + String.join(" ; ", topic))
                || !naming && topic.stream().anyMatch(heading -> Spelling.spells(heading, answer))
                || !naming && isWrittenOut(answer, question + " " + String.join(" ; ", topic))
                || !naming && leads(answer, question + " ; " + String.join(" ; ", topic))
                || candidate.rule().equals("alias") && isInitials(answer, question)
                || !naming && candidate.kind() == CardKind.BASIC && isInitials(answer, question)
                || !naming
                        && candidate.kind() == CardKind.BASIC
                        && !MEANINGS.contains(candidate.rule())
                        && isInitialsOf(above, answer)
                || candidate.kind() == CardKind.CLOZE && isSeenAround(question, answer, topic);
    }

    /** {@code What is DPL? Deck, pier and lock}. */
    private static boolean isWhatItIs(Candidate candidate) {
        return candidate.kind() == CardKind.BASIC && MEANINGS.contains(candidate.rule());
    }

    /** {@code LB} under "Load Balancer": the topic line writes the answer out. */
    static boolean abbreviates(String answer, String topic) {
        String bare = OWNED.matcher(
                        MAKER.matcher(ARTICLE.matcher(answer).replaceFirst("")).replaceFirst(""))
                .replaceFirst("");
        if (!SHORT.matcher(bare).matches()) {
            return false;
        }
        String letters = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
        // everybody writes GW for a gateway
        return initials(GATEWAY.matcher(topic).replaceAll("gate way")).contains(letters)
                || letters.indexOf('X') >= 0
                        && initials(AS_X.matcher(topic).replaceAll("x")).contains(letters)
                || isDrawnFrom(letters, topic);
    }

    /** {@code CDS} beside "a crane dispatch service", which needs no capitals to spell it. */
    private static boolean isInitials(String answer, String question) {
        String bare = MAKER.matcher(ARTICLE.matcher(answer).replaceFirst("")).replaceFirst("");
        return ABBREVIATION.matcher(bare).matches()
                && initials(question).contains(OWNED_S.matcher(bare).replaceFirst(""));
    }

    /** {@code CRWH} under "Crane Works Harbour": words in a row that begin with its letters, one of which gives two. */
    private static boolean isDrawnFrom(String letters, String topic) {
        List<String> words = Stream.of(NO_WORD.split(topic))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
        int named = letters.length() - 1;
        for (int first = 0; named >= LEAST_INITIALS && first + named <= words.size(); first++) {
            List<String> row = words.subList(first, first + named);
            String initials = initials(String.join(" ", row));
            for (int i = 0; i < named; i++) {
                boolean rest = (letters.substring(0, i + 1) + letters.substring(i + 2)).equals(initials);
                if (rest && row.get(i).indexOf(letters.charAt(i + 1), 1) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code TAM} beside "(Technical account manager)": three words or more that begin with its letters, the first in capitals. */
    public static boolean isWrittenOut(String name, String text) {
        String answer = ARTICLE.matcher(name).replaceFirst("");
        if (TWO_CAPITALS.matcher(answer).matches()) {
            return Pattern.compile("\\b" + answer.charAt(0) + "\\p{Ll}{2,}[ -]?" + answer.charAt(1) + "\\p{Ll}{2,}")
                    .matcher(text)
                    .find();
        }
        if (!ABBREVIATION.matcher(answer).matches()) {
            return false;
        }
        String letters = answer.endsWith("s") ? answer.substring(0, answer.length() - 1) : answer;
        StringBuilder words = new StringBuilder("(?s).*\\b");
        for (int i = 0; i < letters.length(); i++) {
            String letter = letters.substring(i, i + 1);
            // "Time To Live"
            words.append(i == 0 ? letter + "\\p{Ll}{2,}" : "[ -](?i:" + letter + ")\\p{Ll}+");
        }
        return text.matches(words.append(".*").toString());
    }

    /** {@code an NG winch} under "Night Gate": behind the letters only a plain word is left, or one that stands there too. */
    static boolean leads(String answer, String text) {
        List<String> words = NO_WORD.splitAsStream(ARTICLE.matcher(answer).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < 2 || !isWrittenOut(words.get(0), text)) {
            return false;
        }
        Shown shown = new Shown(text, false, false);
        return Giveaway.telling(String.join(" ", words.subList(1, words.size())), true).stream()
                .allMatch(word -> COMMON.has(word) || Giveaway.isPlainThing(word) || shown.has(word));
    }

    private static boolean isSeenAround(String question, String answer, List<String> topic) {
        String above = String.join(" ", topic);
        String bare = OWNED.matcher(answer).replaceFirst("");
        boolean small = SMALL.matcher(bare).matches() && initials(above).contains(bare.toUpperCase(Locale.ROOT));
        Matcher behind = BRACKET_BEHIND.matcher(question);
        boolean bracketed = SHORT.matcher(bare).matches() && behind.find() && bare.startsWith(behind.group("first"));
        return small
                || bracketed
                || isInitialsOf(question + " " + above, answer)
                || isJoined(question + " " + above, answer)
                || VERSION.matcher(question + "\n" + answer).matches()
                || sharesCapitals(question, answer, topic.get(0))
                || isLettersOf(question, answer);
    }

    /** {@code nightshift} where "Night Shift" stands, and {@code stand by} where "standby" does. */
    private static boolean isJoined(String text, String answer) {
        List<String> words =
                NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        String[] apart = NO_WORD.split(answer.toLowerCase(Locale.ROOT));
        if (apart.length == 2 && words.contains(apart[0] + apart[1])) {
            return true;
        }
        if (answer.indexOf('/') >= 0) {
            return false;
        }
        Set<String> told = NO_WORD.splitAsStream(answer.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LEAST_JOINED)
                .collect(Collectors.toSet());
        return IntStream.range(1, words.size()).anyMatch(i -> told.contains(words.get(i - 1) + words.get(i)));
    }

    /** {@code Dock Pier Lock} where DPL stands, {@code dock-pier lock} where DPLS does. */
    private static boolean isInitialsOf(String text, String answer) {
        String bare = ARTICLE.matcher(answer).replaceFirst("");
        String own = initials(MAKER.matcher(bare).replaceAll(""));
        return own.length() >= LEAST_INITIALS
                && answer.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                && CAPITALS.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .anyMatch(
                                name -> name.equals(own) || name.startsWith(own) && name.length() == own.length() + 1);
    }

    /** {@code two DP sheds} beside "many DP": the one word that is hard to recall stands there; the section's name is no secret. */
    private static boolean sharesCapitals(String question, String answer, String section) {
        return answer.split(" ").length <= MOST_SHARING_WORDS
                && !Giveaway.AMOUNT.matcher(answer).matches()
                && CAPITALS.matcher(answer)
                        .results()
                        .map(found -> found.group())
                        .filter(name -> !EVERYWHERE.contains(name) && !section.contains(name))
                        .anyMatch(name -> CAPITALS.matcher(question)
                                .results()
                                .anyMatch(other -> other.group().equals(name)));
    }

    private static boolean isLettersOf(String question, String answer) {
        Matcher labelled = LABELLED.matcher(question.replace(CardText.GAP, answer));
        if (!labelled.matches()) {
            return false;
        }
        String label = labelled.group("label");
        String said = initials(labelled.group("said"));
        int found = 0;
        for (int i = 0; i < said.length() && found < label.length(); i++) {
            found += said.charAt(i) == label.charAt(found) ? 1 : 0;
        }
        return found == label.length() && said.charAt(0) == label.charAt(0) && said.length() <= label.length() + 1;
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        Stream.of(NO_WORD.split(text))
                .filter(word -> !word.isEmpty())
                .forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return initials.toString();
    }
}
