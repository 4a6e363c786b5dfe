package app.cumulus.card.gate;

import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an explanation says the name again: {@code Idle cranes: keep cranes idle}. */
final class Tautology {

    private static final int MOST_ECHOED = 4;
    private static final int LONG_ANSWER = 3;
    private static final int MOST_TAUTOLOGY_WORDS = 6;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern TERM = Pattern.compile(
            "(?i)(?:In [^,]+, )?what (?:is|are|do|does) (?:the |an? )?(?<term>[^?]{3,40}?)(?: do| mean| used for)?\\?");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:an?|the) ");
    private static final WordList GENERIC = WordList.of("generic.txt");
    private static final WordList COMMON = WordList.of("common.txt");

    private Tautology() {}

    /** The one word that tells what a name means comes again. */
    static boolean is(Candidate candidate, List<String> topic) {
        String answer = BRACKETS.matcher(candidate.text().answer()).replaceAll("");
        Matcher asked = TERM.matcher(candidate.text().question());
        boolean defined =
                candidate.rule().equals("definition") || candidate.rule().equals("opening");
        if (!defined || !asked.matches()) {
            return false;
        }
        Set<String> whole = Giveaway.telling(asked.group("term"), false);
        Shown said = new Shown(answer, false, false);
        boolean particular = whole.stream().anyMatch(word -> !GENERIC.has(word.toLowerCase(Locale.ROOT)));
        if (whole.size() > 1
                && !candidate.text().question().endsWith(" mean?")
                && particular
                && Giveaway.telling(answer, false).size() <= MOST_TAUTOLOGY_WORDS + 1
                && whole.stream().allMatch(said::has)) {
            return true;
        } else if (ARTICLE.matcher(answer).lookingAt()) {
            return false;
        } else if (isInflected(asked.group("term"), answer)) {
            return true;
        }
        Set<String> term = Giveaway.telling(asked.group("term"), true);
        term.removeIf(word -> COMMON.has(word.toLowerCase(Locale.ROOT)));
        int most = term.size() > 1 ? LONG_ANSWER : MOST_TAUTOLOGY_WORDS;
        if (term.size() > 1) {
            // "Night budget" under "Budgets": what tells it from the others
            Shown above = new Shown(String.join(" ", topic).replace(asked.group("term"), ""), false, false);
            term.removeIf(above::has);
        }
        return term.size() == 1
                && !term.iterator().next().equals(term.iterator().next().toUpperCase(Locale.ROOT))
                && Giveaway.telling(answer, false).size() <= most
                && said.has(term.iterator().next());
    }

    /** {@code Crate painting: paint the crates blue}, {@code Night gather: gathers porters}: the name as a verb, and nothing new before its object. */
    private static boolean isInflected(String term, String answer) {
        List<String> told =
                NO_WORD.splitAsStream(answer).filter(word -> !word.isEmpty()).toList();
        Set<String> name = Giveaway.telling(term, false);
        if (told.isEmpty() || name.isEmpty()) {
            return false;
        }
        String verb = told.get(0).toLowerCase(Locale.ROOT);
        boolean third = name.stream().anyMatch(word -> verb.equals(word.toLowerCase(Locale.ROOT) + "s"))
                && told.size() > 1
                && Character.isLowerCase(told.get(1).codePointAt(0));
        Shown said = new Shown(String.join(" ", told.subList(0, Math.min(MOST_ECHOED, told.size()))), false, false);
        return third || name.size() > 1 && name.stream().allMatch(said::has) && new Shown(term, false, false).has(verb);
    }
}
