package app.cumulus.card.rule.process;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Asks for one member of a chain of things, {@code Crate -> crane -> shed -> lorry}, with all the others on view: a place in a chain
 * that the card does not show is nobody's knowledge, and buttons and the parts of a path are no things.
 */
final class ThingChain {

    private static final int MOST_CARDS = 3;
    private static final int MOST_SHOWN_WORDS = 32;
    private static final int TOLD_WORDS = 2;
    private static final int SCORE = 80;

    /** {@code gate:open}, {@code crate.height}: a part of a path or of a setting. */
    private static final Pattern PATH =
            Pattern.compile(".*[\\p{L}\\d][.:_=/\\\\][\\p{L}\\d*].*|.*\\p{Ll}\\p{Lu}\\p{Ll}.*");

    /** Where everything comes from or goes to. */
    private static final Pattern END = Pattern.compile(
            "(?i)(?:the )?(?:internet|web|users?|clients?|customers?|browsers?|(?:\\S+ )?(?:instances?|servers?|hosts?)|data|done|ends?)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final WordList ORDERS = WordList.of("setup-verbs.txt");

    private final Lexicon lexicon;
    private final Naming naming;

    ThingChain(Lexicon lexicon, Naming naming) {
        this.lexicon = lexicon;
        this.naming = naming;
    }

    /** The cards of a chain under a label; none where a member is no thing, or where the label names a service that has no part in it. */
    List<Candidate> cards(String label, List<String> members, Span lines, String rule) {
        boolean things = members.stream().noneMatch(this::isNoThing);
        boolean others = naming.isService(label)
                && members.stream().anyMatch(naming::isService)
                && members.stream().noneMatch(member -> Naming.sharesWord(member, label));
        if (!things || others) {
            return List.of();
        }
        List<Candidate> cards = new ArrayList<>();
        for (int hidden = 1; hidden < members.size() && cards.size() < MOST_CARDS; hidden++) {
            String shown = shown(members, hidden);
            boolean known = hidden == members.size() - 1
                    && END.matcher(members.get(hidden)).matches();
            if (!known && Phrases.words(shown) <= MOST_SHOWN_WORDS && tellsNew(members, hidden, label)) {
                String question = label + ": what is missing in \"" + shown + "\"?";
                String answer = Phrases.capitalised(members.get(hidden));
                cards.add(new Candidate(
                        rule, CardKind.PROCESS, CardText.of(question, answer), lines, members.get(hidden), SCORE));
            }
        }
        return cards;
    }

    /** {@code create}, {@code open the gate}, {@code gate:open}: what one does or types. */
    private boolean isNoThing(String member) {
        String[] words = BLANKS.split(Brackets.without(member).strip());
        String first = words[0].toLowerCase(Locale.ROOT);
        boolean deed = lexicon.isOnlyVerb(first) || ORDERS.has(first);
        return PATH.matcher(Brackets.without(member)).matches()
                || deed && (words.length == 1 || !words[1].isEmpty() && Character.isLowerCase(words[1].charAt(0)));
    }

    private static String shown(List<String> members, int hidden) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            shown.add(i == hidden ? "…" : Brackets.without(members.get(i)).strip());
        }
        return String.join(" → ", shown);
    }

    private static boolean tellsNew(List<String> members, int hidden, String label) {
        String member = members.get(hidden);
        boolean named = Phrases.words(member) <= TOLD_WORDS && Naming.sharesWord(member, label);
        Set<String> asked = Phrases.stems(member);
        return !named
                && !Phrases.stems(label).containsAll(asked)
                && members.stream()
                        .filter(other -> !other.equals(member))
                        .noneMatch(other -> Phrases.stems(other).containsAll(asked));
    }
}
