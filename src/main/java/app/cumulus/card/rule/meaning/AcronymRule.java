package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the note writes out an abbreviation, the card asks what it stands for. */
public final class AcronymRule implements Rule {

    private static final Pattern LONG_THEN_SHORT = Pattern.compile(
            "(?<long>(?:[\\p{L}/-]+ (?:and |of |in |on |for |to )?){1,6}?[\\p{L}/-]+)\\s*\\((?<short>[A-Z][A-Za-z0-9]{1,6})\\)");
    private static final Pattern SHORT_THEN_LONG = Pattern.compile(
            "\\b(?<short>[A-Z][A-Za-z0-9]{1,6})(?:(?<=[A-Z])['’]s)?\\s*(?:\\(|\\. |: \\(?| [-–=]+>? \\(?| is (?:an? |the )?| stands for | means )(?<long>(?:[\\p{L}/-]+ ){1,6}[\\p{L}/-]+)");

    /** {@code ncs -> night crane service} and nothing else: who writes in small letters does so with its letters, too. */
    private static final Pattern SMALL = Pattern.compile(
            "(?<short>[a-z]{3,5})(?:\\s*:| [-–=]+>?)\\s+\\(?(?<long>(?:[\\p{L}/-]+ ){1,6}[\\p{L}/-]+)\\)?(?:[.,;(].*)?");

    /** {@code C3} has three of them. */
    private static final Pattern TIMES = Pattern.compile("(?<letter>[A-Z])(?<times>[2-4])");

    private static final Pattern LONG_OR_SHORT =
            Pattern.compile("^(?<long>(?:\\p{Lu}[\\p{L}/-]* ){1,4}\\p{Lu}[\\p{L}/-]*) or (?<short>[A-Z]{3,7})\\b:?$");
    private static final Pattern SMALL_WORDS = Pattern.compile("(?i)of|and|in|on|for|to|the|&");
    private static final Pattern JOINTS = Pattern.compile("[-/]");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}");

    @Override
    public String name() {
        return "acronym";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        String text = passage.text();
        if (text.indexOf('(') > 0) {
            collect(LONG_THEN_SHORT.matcher(text), passage, cards, true);
        }
        if (text.contains(" or ")) {
            collect(LONG_OR_SHORT.matcher(text), passage, cards, true);
        }
        collect(SHORT_THEN_LONG.matcher(text), passage, cards, false);
        Matcher small = SMALL.matcher(text);
        if (small.matches() && spells(small.group("long"), small.group("short"))) {
            String asked = "What does " + small.group("short").toUpperCase(Locale.ROOT) + " stand for?";
            cards.add(basic(passage, CardText.of(asked, Phrases.capitalised(small.group("long"))), 82));
        }
        return cards;
    }

    private void collect(Matcher matcher, Passage passage, List<Candidate> cards, boolean longFirst) {
        while (matcher.find()) {
            String acronym = matcher.group("short");
            String expansion = expansion(matcher.group("long").split(" "), acronym, longFirst);
            if (!expansion.isEmpty() && cards.size() < 2) {
                cards.add(basic(
                        passage,
                        CardText.of("What does " + acronym + " stand for?", Phrases.capitalised(expansion)),
                        82));
            }
        }
    }

    /** Whether the letters are the initials of all the words, no more and no less. */
    private static boolean spells(String words, String letters) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.split("[ /-]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString().equalsIgnoreCase(letters);
    }

    private static String repeated(String acronym) {
        return TIMES.matcher(acronym).replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
    }

    /** Whether the initials are the letters wanted and one more, neither first nor last: {@code I/O operations} is IO. */
    private static boolean oneMore(String initials, String wanted) {
        if (initials.length() != wanted.length() + 1 || wanted.length() < 3) {
            return false;
        }
        for (int i = 1; i < initials.length() - 1; i++) {
            if ((initials.substring(0, i) + initials.substring(i + 1)).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The words whose initials make the acronym, taken from the end nearest to it; empty if they do not. */
    private static String expansion(String[] words, String acronym, boolean fromEnd) {
        for (int count = 2; count <= words.length; count++) {
            int from = fromEnd ? words.length - count : 0;
            StringBuilder initials = new StringBuilder();
            StringBuilder all = new StringBuilder();
            StringBuilder text = new StringBuilder();
            for (int i = from; i < from + count; i++) {
                text.append(text.length() == 0 ? "" : " ").append(words[i]);
                all.append(words[i].isEmpty() ? "" : words[i].substring(0, 1));
                if (!SMALL_WORDS.matcher(words[i]).matches()) {
                    for (String part : JOINTS.split(words[i])) {
                        initials.append(part.isEmpty() ? "" : part.substring(0, 1));
                    }
                }
            }
            String wanted = repeated(acronym.toUpperCase(Locale.ROOT));
            String last = words[from + count - 1];
            String withLast = CAPITALS.matcher(last).matches()
                    ? initials.substring(0, Math.max(0, initials.length() - 1)) + last
                    : "";
            boolean spelt = withLast.toUpperCase(Locale.ROOT).equals(wanted)
                    || initials.toString().toUpperCase(Locale.ROOT).equals(wanted)
                    || all.toString().toUpperCase(Locale.ROOT).equals(wanted)
                    || oneMore(initials.toString().toUpperCase(Locale.ROOT), wanted);
            if (spelt) {
                return text.toString();
            }
        }
        return "";
    }
}
