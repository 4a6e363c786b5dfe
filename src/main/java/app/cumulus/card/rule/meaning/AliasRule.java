package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A heading or term with a second name in brackets asks for it. */
public final class AliasRule implements Rule {

    private static final Pattern ALIAS = Pattern.compile(
            "^(?<name>(?:[\\p{Lu}\\d][\\w/-]*+\\s?){1,5}?)\\s*\\((?<or>(?:or|aka|also|also called|also known as) )?(?<alias>(?:[\\p{Lu}][\\w/-]*+\\s?){1,4}(?:\\p{Ll}+)?)\\)\\s*(?:[:-].*)?$");

    /** {@code Load boxes on a ship = Load crates on the deck}: what an order comes down to. */
    private static final Pattern SAME =
            Pattern.compile("(?<deed>(?<verb>\\p{Lu}\\p{Ll}+) [^=:;]{4,60}?)\\s+=\\s+(?<other>\\k<verb> [^=:;]{4,80})");

    private static final int SCORE = 70;

    /** What a thing does or is there for, rather than its name: {@code Second Hall (Fire Recovery)}. */
    private static final Pattern DOING =
            Pattern.compile("(?i)(?:\\p{L}+ )?(?:recover|recovery|backup|\\p{L}{3,}(?:ation|ing|ment))");

    private static final Pattern SHOUTED = Pattern.compile("[A-Z0-9 -]{2,}");
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}");
    private static final Pattern BRACKET = Pattern.compile("[^()]+\\([^()]+\\)\\s*:?");

    private final Tagger tagger;

    public AliasRule(Grammar grammar) {
        this.tagger = grammar.tagger();
    }

    @Override
    public String name() {
        return "alias";
    }

    /** Where the lines beside it have brackets too, they say of what kind each thing is. */
    private static boolean hasBracket(Block block) {
        return block instanceof Statement beside
                && BRACKET.matcher(beside.text()).matches();
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        Matcher same = SAME.matcher(Phrases.bare(passage.text()));
        if (passage.isStatement() && same.matches() && isDeed(same.group("deed"))) {
            String question = "What do you do to " + Phrases.lowered(same.group("deed")) + "?";
            return List.of(card(passage, question, same.group("other")));
        }
        Matcher matcher = ALIAS.matcher(passage.text());
        if (!matcher.matches()) {
            return List.of();
        }
        String name = matcher.group("name").strip();
        String alias = matcher.group("alias").strip();
        boolean acronym = SHOUTED.matcher(name).matches();
        boolean oneWord =
                !alias.contains(" ") && (!passage.text().strip().endsWith(")") || alias.charAt(0) != name.charAt(0));
        boolean says = tagger.tag(alias).tokens().stream()
                .anyMatch(token -> !token.is(Tag.NOUN)
                        && !(token.is(Tag.VERB)
                                && Character.isUpperCase(token.text().charAt(0))));
        boolean said = matcher.group("or") != null;
        boolean small = Character.isLowerCase(Nouns.lastWord(alias).charAt(0));
        boolean explained = Stream.concat(passage.before().stream(), passage.following().stream())
                .anyMatch(AliasRule::hasBracket);
        if (!said && passage.heading() && DOING.matcher(alias).matches() && !says) {
            return List.of(card(passage, "What is " + name + " for?", alias));
        }
        if (isInitials(name, alias)) {
            return List.of();
        }
        boolean deed = explained || isDeed(alias);
        if (!said && (acronym || says || oneWord || small || deed && !passage.heading())) {
            return List.of();
        }
        return List.of(card(passage, "What is another name for " + name + "?", alias));
    }

    /** {@code Load boxes}: something to do, no name. */
    private boolean isDeed(String words) {
        return tagger.tag("to " + Phrases.lowered(words)).token(1).is(Tag.VERB);
    }

    /** {@code Old Harbour Line (OHL)}, {@code Harbour Old Line (Harbour OL)}: the letters follow from the name. */
    private static boolean isInitials(String name, String alias) {
        String letters =
                INITIAL.matcher(name).results().map(found -> found.group()).collect(Collectors.joining());
        String last = Nouns.lastWord(alias);
        return last.length() > 1 && SHOUTED.matcher(last).matches() && letters.endsWith(last);
    }

    private Candidate card(Passage passage, String question, String answer) {
        return basic(passage, CardText.of(question, answer), SCORE);
    }
}
