package app.cumulus.card.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the tags of a whole sentence again: it wants one verb, and the word that opens it may only look like one. */
final class SecondLook {

    private static final int LEAST_SENTENCE = 4;
    private static final Pattern IN_S = Pattern.compile("[a-z]{3,}[a-rt-z]s");

    private static final Pattern OPENING_MANNER = Pattern.compile(
            "(?!Polly|Family|Assembly|Anomaly|Reply|Supply|Lastly|Finally|Firstly|Secondly|Additionally|Usually|Normally|Generally)\\p{Lu}\\p{Ll}{2,}ly");

    /** {@code Weekly ferries sail}, {@code Early crates}: of what kind they are, not how it is done. */
    private static final Pattern OF_KIND = Pattern.compile(
            "(?i)(?:dai|week|month|hour|year|quarter|ear|friend|on|like|unlike|cost|multip|comp|re|bul|mono)ly|(?:im|re|sup|ap)ply");

    private static final Pattern TROUBLE = Pattern.compile("in|with|on|about|around|like|when|if");

    private static final Pattern COST = Pattern.compile("of|on|in|for|by|with|across|from|when");

    private static final Set<String> SHOWING = Set.of(
            "exhibit", "contain", "remain", "become", "consist", "require", "provide", "enable", "include", "ensure");

    private static final int LONGEST_NAME = 4;
    private static final Set<String> MANY_ARE = Set.of("are", "aren't", "were", "have");

    private static final Set<String> ASKING = Set.of("how", "what", "whether", "who", "which", "where", "when");

    private final Lexicon lexicon;
    private final WordList qualities = WordList.of("qualities.txt");

    SecondLook(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Puts right what the words could not tell one by one. */
    void look(List<Token> tokens) {
        settleAuto(tokens);
        settleQuality(tokens);
        settleManner(tokens);
        settleTrouble(tokens);
        settleMany(tokens);
        settleTelling(tokens);
        settleHelp(tokens);
        settleOpening(tokens);
        findVerb(tokens);
        settleFirst(tokens, 0);
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i - 1).text().equals(",")) {
                settleFirst(tokens, i);
            }
        }
    }

    /** {@code Auto lifts the crates}: it does so by itself, but {@code auto scaling} and {@code auto lifts are safe} name things. */
    private void settleAuto(List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String verb = tokens.get(i + 1).lower();
            boolean third = verb.endsWith("s")
                    && lexicon.verbBase(verb).filter(base -> !base.equals(verb)).isPresent();
            Token behind = tokens.get(i + 2);
            boolean opens = i == 0 || tokens.get(i - 1).text().equals(",");
            if (opens
                    && third
                    && tokens.get(i).lower().equals("auto")
                    && (behind.is(Tag.DETERMINER) || behind.is(Tag.NOUN))) {
                tokens.set(i, tokens.get(i).as(Tag.ADVERB));
                tokens.set(i + 1, tokens.get(i + 1).as(Tag.VERB));
            }
        }
    }

    /** {@code Changes to the group take effect}: the first word is no verb where another one follows. */
    private void settleFirst(List<Token> tokens, int first) {
        if (tokens.size() - first < LEAST_SENTENCE || !tokens.get(first).is(Tag.VERB)) {
            return;
        }
        if (keeps(tokens, first)) {
            tokens.set(first + 1, tokens.get(first + 1).as(Tag.VERB));
            tokens.set(first, tokens.get(first).as(Tag.NOUN));
            return;
        }
        if (lexicon.isOnlyVerb(tokens.get(first).lower())) {
            return;
        }
        if (acts(tokens, first + 1)) {
            tokens.set(first + 1, tokens.get(first + 1).as(Tag.VERB));
            tokens.set(first, tokens.get(first).as(Tag.NOUN));
            return;
        } else if (isDone(tokens, first + 2) && tokens.get(first + 1).is(Tag.ADVERB)) {
            tokens.set(first, tokens.get(first).as(Tag.NOUN));
            return;
        }
        for (int i = first + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean finite = token.is(Tag.AUXILIARY)
                    || token.is(Tag.VERB)
                            && lexicon.isOnlyVerb(token.lower())
                            && !tokens.get(i - 1).lower().equals("to");
            // "Alarms contain": a plural right before a plain form
            boolean agrees = tokens.get(first).lower().endsWith("s")
                    && token.is(Tag.VERB)
                    && !token.lower().endsWith("s");
            if (finite && (i > first + 1 || agrees) || i == first + 1 && agrees && isDone(tokens, i)) {
                tokens.set(first, tokens.get(first).as(Tag.NOUN));
                return;
            }
            if (!token.tag().isContent()
                            && !token.is(Tag.PREPOSITION)
                            && !token.is(Tag.ADVERB)
                            && !Tagger.isArticle(token)
                    || token.lower().equals("to")
                            && i + 1 < tokens.size()
                            && tokens.get(i + 1).is(Tag.VERB)) {
                return;
            }
        }
    }

    /** {@code Stores exhibit goods}: what many do, in a word that is nothing but a verb. */
    private boolean keeps(List<Token> tokens, int first) {
        String lower = tokens.get(first + 1).lower();
        return tokens.get(first).lower().endsWith("s")
                // "Helps lift": both are verbs
                && !tokens.get(first).lower().equals("helps")
                && tokens.get(first + 1).text().equals(lower)
                && !lower.endsWith("s")
                && (lexicon.isOnlyVerb(lower) || SHOWING.contains(lower))
                && !inflected(tokens, first + 1)
                && tokens.get(first + 2).tag().isContent();
    }

    /** {@code Scan looks through the yard}: no verb stands behind a verb. */
    private boolean acts(List<Token> tokens, int i) {
        String lower = tokens.get(i).lower();
        return tokens.get(i).text().equals(lower)
                && lower.endsWith("s")
                && lexicon.isOnlyVerb(lower)
                && !tokens.get(i - 1).lower().endsWith("s");
    }

    /** {@code Regular pushes to the pier}: behind a quality no verb stands. */
    private void settleQuality(List<Token> tokens) {
        boolean quality = tokens.size() > 2
                && tokens.get(1).is(Tag.VERB)
                && tokens.get(1).lower().endsWith("s")
                && qualities.has(tokens.get(0).lower())
                && !lexicon.isOnlyVerb(tokens.get(1).lower());
        if (quality) {
            tokens.set(1, tokens.get(1).as(Tag.NOUN));
        }
    }

    /** {@code Gently lift the crate}: how it is lifted, and nobody's name. */
    private static void settleManner(List<Token> tokens) {
        boolean manner = tokens.size() > 2
                && OPENING_MANNER.matcher(tokens.get(0).text()).matches()
                && tokens.get(1).is(Tag.VERB)
                && !inflected(tokens, 1)
                && !tokens.get(1).lower().endsWith("s");
        if (manner || isSetting(tokens)) {
            tokens.set(0, tokens.get(0).as(Tag.ADVERB));
        }
    }

    /** {@code Entirely painted by clerks}, {@code Presently three cranes lift crates}: when or how far, and nobody's name. */
    private static boolean isSetting(List<Token> tokens) {
        return tokens.size() > 2
                && OPENING_MANNER.matcher(tokens.get(0).text()).matches()
                && !OF_KIND.matcher(tokens.get(0).text()).matches()
                && (tokens.get(1).is(Tag.NUMBER)
                        || tokens.get(1).is(Tag.PRONOUN)
                        || tokens.get(1).lower().endsWith("ed") && tokens.get(2).is(Tag.PREPOSITION));
    }

    /** {@code Tide issues in the north}: troubles, which nobody issues, since no thing follows. */
    private static void settleTrouble(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).text();
            String next = tokens.get(i + 1).lower();
            // "The clerk estimates cost of a lift"
            boolean cost = word.matches("costs?") && COST.matcher(next).matches();
            boolean trouble = word.equals("issues") && TROUBLE.matcher(next).matches();
            if (tokens.get(i).is(Tag.VERB) && (cost || trouble)) {
                tokens.set(i, tokens.get(i).as(Tag.NOUN));
            }
        }
    }

    /** {@code Night hosts are dear}: many of them, since the verb comes only now. */
    private static void settleMany(List<Token> tokens) {
        for (int i = 1;
                i + 1 < tokens.size() && i < LONGEST_NAME && tokens.get(i - 1).is(Tag.NOUN);
                i++) {
            boolean many = tokens.get(i).is(Tag.VERB)
                    && IN_S.matcher(tokens.get(i).text()).matches()
                    && MANY_ARE.contains(tokens.get(i + 1).lower());
            if (many) {
                tokens.set(i, tokens.get(i).as(Tag.NOUN));
            }
        }
    }

    /** {@code Night rules help guard the pier}: behind many and before a deed it is no noun. */
    private void settleHelp(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String deed = tokens.get(i + 1).text();
            boolean helps = tokens.get(i).text().equals("help")
                    && tokens.get(i).is(Tag.NOUN)
                    && IN_S.matcher(tokens.get(i - 1).lower()).matches()
                    && tokens.get(i - 1).is(Tag.NOUN)
                    && lexicon.isBase(deed);
            if (helps) {
                tokens.set(i, tokens.get(i).as(Tag.VERB));
            }
        }
    }

    /** {@code Helps lift crates}, {@code Shows last visits of the crew}: a word that is never a noun is what is done. */
    private void settleOpening(List<Token> tokens) {
        boolean opening = tokens.size() >= LEAST_SENTENCE
                && tokens.get(0).is(Tag.NOUN)
                && tokens.get(1).is(Tag.NOUN)
                && IN_S.matcher(tokens.get(0).lower()).matches()
                && lexicon.isOnlyVerb(tokens.get(0).lower())
                && tokens.stream().noneMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
        if (opening) {
            tokens.set(0, tokens.get(0).as(Tag.VERB));
        }
        boolean helping = tokens.size() >= LEAST_SENTENCE
                && tokens.get(0).lower().equals("helps")
                && lexicon.isBase(tokens.get(1).text());
        if (helping) {
            tokens.set(0, tokens.get(0).as(Tag.VERB));
            tokens.set(1, tokens.get(1).as(Tag.VERB));
        }
    }

    /** {@code Controls how crates are stacked}: no noun stands before "how". */
    private void settleTelling(List<Token> tokens) {
        boolean telling = tokens.size() >= LEAST_SENTENCE
                && tokens.get(0).is(Tag.NOUN)
                && IN_S.matcher(tokens.get(0).lower()).matches()
                && lexicon.verbBase(tokens.get(0).lower()).isPresent()
                && ASKING.contains(tokens.get(1).lower());
        if (telling) {
            tokens.set(0, tokens.get(0).as(Tag.VERB));
        }
    }

    /** {@code Crates loaded by cranes}, {@code Order strictly kept until noon}: what is done to the first word. */
    private boolean isDone(List<Token> tokens, int i) {
        String lower = tokens.get(i).lower();
        return i + 1 < tokens.size()
                && tokens.get(i + 1).is(Tag.PREPOSITION)
                && !lower.equals("based")
                && lexicon.isParticiple(lower)
                && !lexicon.verbBase(lower).orElse(lower).equals(lower);
    }

    private static boolean isSaid(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean infinitive = i > 0 && tokens.get(i - 1).lower().equals("to");
            if (tokens.get(i).is(Tag.AUXILIARY) || tokens.get(i).is(Tag.VERB) && !inflected(tokens, i) && !infinitive) {
                return true;
            }
        }
        return false;
    }

    /** A sentence wants a verb: {@code Rules control access}, {@code The agent logs errors}. */
    private void findVerb(List<Token> tokens) {
        if (tokens.size() < LEAST_SENTENCE || isSaid(tokens)) {
            return;
        }
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String lower = tokens.get(i).lower();
            boolean verb = lexicon.verbBase(lower).isPresent()
                    && !inflected(tokens, i)
                    && Character.isLowerCase(tokens.get(i).text().charAt(0));
            boolean agrees = IN_S.matcher(tokens.get(i - 1).lower()).matches() != lower.endsWith("s");
            // "inside the yard open the gate": an order behind its setting
            boolean ordered =
                    tokens.get(0).is(Tag.PREPOSITION) && !lower.endsWith("s") && Tagger.isArticle(tokens.get(i + 1));
            if (verb
                    && (ordered
                            || agrees
                                    && !lexicon.isCommon(lower)
                                    && tokens.get(i + 1).is(Tag.NOUN))
                    && tokens.get(i - 1).is(Tag.NOUN)) {
                tokens.set(i, tokens.get(i).as(Tag.VERB));
                return;
            }
        }
    }

    private static boolean inflected(List<Token> tokens, int i) {
        return tokens.get(i).lower().endsWith("ed") || tokens.get(i).lower().endsWith("ing");
    }
}
