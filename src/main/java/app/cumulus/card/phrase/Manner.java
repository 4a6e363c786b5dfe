package app.cumulus.card.phrase;

import app.cumulus.card.CardText;
import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a thing brings something about, or how one gets something done with it: {@code Saves coal by lifting at night}, {@code Lift crates using ropes}. */
public final class Manner {

    private static final Pattern BY = Pattern.compile(
            "(?i)(?<verb>optimi[sz]es?|reduces?|eliminates?|improves?|increases?|decreases?|prevents?|minimi[sz]es?|protects?|saves?|lowers?|ensures?|enhances?|simplif(?:y|ies)|avoids?|achieves?|maximi[sz]es?|speeds up|limits?) (?<what>(?!your\\b|by\\b)[^,()]{3,70}?) by (?<how>(?:automatically |only )?\\p{L}+ing\\b [^,;\"]+)");
    private static final Pattern USING = Pattern.compile(
            "(?i)(?<verb>secure|access|query|connect to|manage|monitor|authenticate|control|encrypt|import|export|insert|deploy|debug|view) (?<what>(?:your )?[^,;()]{3,50}?) (?<how>(?:using|via) [^,;]+)");
    private static final Pattern FOR = Pattern.compile(
            "(?i)(?<what>(?:encryption|authentication|authori[sz]ation|coordination|communication)(?: (?:at rest|in transit))?) (?:using|via|through) (?<means>[^,;]+)");
    private static final Pattern SORT = Pattern.compile(
            "(?i)(?<sort>(?!has|have|provides?|ensures?|gives?|change|always)(?:[\\p{L}-]+ ){1,4}?)(?<noun>consistency) (?<link>for) (?<what>[^,;]+)");
    private static final Pattern PAY = Pattern.compile(
            "(?i)(?:allows? (?:you|u|users|customers) to )?pay (?<how>(?:an? )?(?:fixed|fix|flat|hourly|monthly|low) (?:rate|price|fee)\\b[^,;]*)");
    private static final Pattern SECOND = Pattern.compile("(?i).*\\b(?:when|if|then|unless|so)\\b.*");

    private final Lexicon lexicon;

    public Manner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Optional<CardText> of(String name, String text) {
        return SECOND.matcher(text).matches()
                ? Optional.empty()
                : by(name, text).or(() -> using(name, text)).or(() -> sort(name, text));
    }

    private Optional<CardText> by(String name, String text) {
        Matcher by = BY.matcher(text);
        if (by.matches()) {
            String verb = by.group("verb").toLowerCase(Locale.ROOT);
            String base = lexicon.verbBase(verb).orElse(verb.replace("speeds", "speed"));
            return card(
                    "How " + does(name) + name + " " + base + " " + by.group("what") + "?", "by " + by.group("how"));
        }
        return Optional.empty();
    }

    /** {@code Pay a fixed price by the hour}, also of what is only a kind of price. */
    public static Optional<CardText> paid(String name, String text) {
        Matcher pay = PAY.matcher(text);
        return pay.matches() ? card("How do you pay with " + name + "?", pay.group("how")) : Optional.empty();
    }

    private static Optional<CardText> using(String name, String text) {
        Matcher using = USING.matcher(text);
        if (using.matches()) {
            String deed = using.group("verb").toLowerCase(Locale.ROOT) + " " + using.group("what");
            return Naming.sharesWord(name, deed)
                    ? card("How can you " + deed + "?", using.group("how"))
                    : card("With " + name + ", how can you " + deed + "?", using.group("how"));
        }
        Matcher means = FOR.matcher(text);
        return means.matches()
                ? Optional.of(CardText.of(
                        "What " + does(name) + name + " use for "
                                + means.group("what").toLowerCase(Locale.ROOT) + "?",
                        Phrases.bare(means.group("means"))))
                : Optional.empty();
    }

    private static Optional<CardText> sort(String name, String text) {
        Matcher sort = SORT.matcher(text);
        if (!sort.matches() || Naming.sharesWord(name, sort.group("what")) || !Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        String noun = sort.group("noun").toLowerCase(Locale.ROOT);
        if (Naming.sharesWord(name, noun)) {
            return card("What kind of " + noun + " applies to " + sort.group("what") + "?", sort.group("sort"));
        }
        return card(
                "What kind of " + noun + " " + does(name) + name + " provide " + sort.group("link") + " "
                        + sort.group("what") + "?",
                sort.group("sort"));
    }

    private static Optional<CardText> card(String question, String answer) {
        return Optional.of(CardText.of(question, Phrases.capitalised(Phrases.bare(answer))));
    }

    private static String does(String name) {
        return Auxiliary.does(Nouns.isMany(name)) + " ";
    }
}
