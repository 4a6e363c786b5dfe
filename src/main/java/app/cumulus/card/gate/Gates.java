package app.cumulus.card.gate;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.OwnThings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a card must not be, as far as a program can see: the gates R3, R5 and R8 of docs/card-quality.md. */
public final class Gates {

    private static final int MOST_QUESTION_WORDS = 40;
    private static final int LEAST_QUESTION_WORDS = 3;
    private static final int MOST_ANSWER_WORDS = 30;

    private static final Pattern DANGLING = Pattern.compile(
            "^(?:what|how|why|when|which|where|who)?\\s*(?:is|are|was|do|does|did|can|must|should|will|has|have)?\\s*"
                    + "(?:it|they|this|that|these|those|he|she|its|their|them)\\b.*"
                    + "|(?:in [^,]+, )?what happens (?:if|when|once|after|before) (?:its|their|it|they|them)\\b.*",
            Pattern.CASE_INSENSITIVE);
    public static final String GIVEN_AWAY = "the question gives the answer away";
    public static final String UNCLEAR = "it does not say what it speaks about";
    static final String LONG_QUESTION = "the question is too long";
    static final String LONG_ANSWER = "the answer is too long";

    private static final int LEAST_CLEAR_WORDS = 3;

    /** {@code Night Mode}: one of several, and what is said under it does not hold for the others. */
    private static final Pattern ALTERNATIVE = Pattern.compile(
            "(?i)\\S+(?: \\S+)* (?:type|mode|class|tier|plan|edition|strategy|policy|option|model|level)");

    private static final Pattern DEMONSTRATIVE = Pattern.compile(
            "\\b(?:this|these|those|such(?! as\\b)|(?:above|below)(?! (?:your|the|an?|its)\\b)|following|same (?:as|with))\\s+[\\w\\[]|\\b(?:above|below),|\\b[Hh]e \\p{Ll}+s\\b|listed under \"(?:These|This|Those|They|It)\\b|\\b(?i:as above|see below|the same with|smt|smth|sth|smb|w/e)\\b|\\b(?:of|by|for|with|in|to|on|from|about|monitor|use|do|make|get|call|take|configure|enable|set|see) (?:it|them|this|these|those)\\s*\\?$");
    private static final Pattern DEBRIS = Pattern.compile(
            ".*(?:[\\p{Cc}\uFFFD&&[^\\s]]|\\\\\\s*$|\\s\\\\\\s|\\s/\\s*$|\\s\\|\\s*$|-{4,}|={4,}|#{4,}|_{4,}|\\\\_|\\n_\\p{L}+$|(?:^|: |\\n)(?:={2,}|\\+|>+)\\s).*",
            Pattern.DOTALL);
    /** A dash or "vs" that was not a part of what is asked: {@code what does placeholders - help in}. */
    private static final Pattern STITCHED = Pattern.compile(
            "\\s-\\s|[-=]>|\\bvs\\b\\.?|^what happens (?:after|if|when|once) that\\b|, \\p{L}+\\?$",
            Pattern.CASE_INSENSITIVE);

    /** A gap before a dash and the few words of another remark, or in nothing but a bracket: {@code the […] never sinks - red hull}. */
    private static final Pattern GAP_IN_PIECES = Pattern.compile(
            "\\[…\\] - |\\[…\\][^()]* [-–] (?i:(?!not?\\b|only\\b|but\\b|so\\b|e\\.g|if\\b|when\\b|for\\b|in\\b|with\\b|to\\b|because\\b|which\\b|can\\b|use))[\\p{L}\\d]+(?: [\\p{L}\\d]+){0,4}$|(?:^|: )\\([^()]*\\[…\\][^()]*\\)$|\\s\\|\\s");
    /** {@code up to 7 boats vs none}: what is said of two things, of which the card names one. */
    private static final Pattern COMPARING = Pattern.compile("(?i)[^()]*(?:\\([^()]*\\)[^()]*)*\\bvs\\b.*");

    private static final Pattern IN_CASE = Pattern.compile("(?:[^:]{2,60}: )?(?i:if|when|once|unless)\\b");
    private static final Pattern LABEL = Pattern.compile("^[^:\\[?]{2,60}: ");
    private static final Pattern CUT_ANSWER = Pattern.compile(
            "(?i)(?!(?:\\S+ )?(?:scal(?:e|ing)|log|sign|opt|plug|fan|built|turned|zoom)[ -](?:in|on)$).*\\s(?:in|of|to|for|with|by|from|at|as|the|an?|and|or|but|that|which|who|is|are|than|except|only|between|against|about|onto|upon|towards?|into|their|its|your|whether|and (?:write|read|connect)|how|through|via|where|within|without|per|because|if|when|meaning|including|such(?: as)?|based on|e\\.?g\\.?|i\\.?e\\.?|eg|ex|&|or \\d+)");
    /** {@code Which pier the crate comes from}: what is asked for stands at its beginning. */
    private static final Pattern INDIRECT =
            Pattern.compile("(?i)(?:which|what|who|whom|where) (?:\\p{L}+ ){2,}(?:from|to|for|in|with|on|at|by|into)");

    private static final Pattern QUANTITY = Pattern.compile(
            "(?i)\\b(?:default|max(?:imum)?|min(?:imum)?|limit|size|number|value|rate|time|period|timeout|cost|price|port|range|code|status|version|level|layer|threshold|length|duration|durability|availability|retention|percentage|amount|interval)\\b");
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)(?:only|max(?:imum)?|min(?:imum)?|up to|at least|at most)\\b.*|\\d");
    private static final Pattern DEFINING =
            Pattern.compile("(?i)(?:.*, |.*: )?what (?:is|are) (?:an? |the )?[^?]{1,40}\\?");
    private static final Pattern WHEN = Pattern.compile(
            "(?i)(?:.*, |.*: )?when (?:is|are|do|does|did|can|will|must|should|may|was|were|has|have)\\b.*");
    private static final Pattern OCCASION = Pattern.compile(
            "(?i).*(?:\\d|\\b(?:when|if|once|until|unless|while|during|before|since|on|at|in|every|upon|as soon|immediately|instantly|always|never|by|for|only|time|day|days|daily|hourly|launch|creation|start|end|later|while|within|beforehand|ahead|upfront|up front)\\b).*|(?i)after (?!that\\b).*|(?i)as .+ (?:is|are|was|were|gets?) .+");
    /** {@code What should you choose to use? - A subnet you want}: the question took the end of the answer. */
    private static final Pattern STOLEN = Pattern.compile("(?i).* to [^?]*\\?\n.*\\b(?:you|u|we|they) (?:want|need)");

    /** {@code What can a clerk put?}, {@code How do crates go to know where?}: turning the line round left no sense. */
    private static final Pattern GARBLED = Pattern.compile(
            "(?i).*\\b(?:what (?:can|does|do|must|should) [^?]{1,60} (?:put|(?:include|contain|have) to \\w+ [^?]*(?:from|by|with|to))\\?|how (?:do|does) [^?]* go to \\w+ [^?]*\\?)");

    /** A definition that was cut before its content: {@code What is a yard? The place}. */
    private static final Pattern HOLLOW = Pattern.compile(
            "(?i)(?:.*, )?what (?:is|are) (?:an? |the )?[^?]{1,40}\\?\n(?:an?|the) (?:[\\p{Ll}-]+ ){0,2}(?:areas?|spaces?|objects?|things?|ways?|places?|kinds?|types?|parts?|pieces?|concepts?|terms?|names?)(?: or [\\p{Ll}]+)?");

    /** {@code What does the NB pier support? NB cranes}. */
    private static final Pattern ECHO = Pattern.compile(
            "(?i)(?:.*, )?what (?:do|does) (?:\\S+ ){0,2}(?<name>\\S+) (?:support|use|have|need|provide|offer|include)\\?\\n\\k<name>s? .*");

    private static final Pattern ECHOED =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}\\d]+) (?:supports|uses|has|needs|provides|includes) \\k<name>\\b");

    /** {@code Where are lorries not washed? In the hall but in the yard}: the second half says the opposite. */
    private static final Pattern TWISTED = Pattern.compile("(?i)where [^?]*\\bnot\\b[^?]*\\?\n.*\\bbut\\b.*");

    private static final Pattern CUT_OFF = Pattern.compile(".*[,:(/-]$", Pattern.DOTALL);

    /** An answer that only points at the lines below, or a verb without its object. */
    private static final Pattern FOLLOWING = Pattern.compile(
            "(?i)(?:\\S+ ){0,5}following(?! (?:day|week|month|year|morning|night|request)\\b)(?: [\\p{L}\\d-]+){0,5}");

    /** {@code Two kinds of cranes}: which ones they are would be the answer. */
    private static final Pattern COUNTED_KINDS = Pattern.compile(
            "(?i)(?:the |its )?(?:two|three|four|five|six|seven|several|different|various|many|\\d{1,2}) (?:[a-z-]+ ){0,2}(?:types?|kinds?|sorts|modes?|ways|options|classes|categories|methods|flavou?rs|variants|forms|models|phases|stages)(?: (?:of|for|to) [^,]{1,60})?");

    private static final Pattern OPEN_DEED =
            Pattern.compile("(?i).*\\b(?:enables?|allows?|lets?) (?:you|us|users) (?:to )?do\\?");
    private static final Pattern LEADING_IN = Pattern.compile(
            "(?i).*\\b(?:two|three|four|five|\\d+|different|several|following) (?:main )?(?:types?|kinds?|sorts?|modes?|ways?|options?|classes|categories|methods) of \\[…\\]$|(?:the )?(?:following|steps (?:to|for)|how to|ways to)\\b.*\\[…\\].*|.*\\bas follows");

    /** {@code its own […]}: that it has one is the news. */
    private static final Pattern OWN = Pattern.compile("(?i)\\bown \\[…\\]");

    private static final Pattern NAME = Pattern.compile("(?<![\\w/])[\\p{L}\\d]*\\p{Lu}[\\w-]*");
    private static final Pattern NO_WORD_OR_NUMBER = Pattern.compile("[^\\p{L}\\p{N}$%./:'-]+");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)the (?:source|target|event|object|instance|resource|request|service|file|list|name|result|other \\p{L}+)s?");
    private static final Pattern OPEN_QUESTION = Pattern.compile(
            ".*[,(-]$|.*\\b(?:(?:have|need|want|able) to|ways to use|to (?:provide|include|ensure|support))\\??$",
            Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s+");

    private Gates() {}

    /** Why the candidate must stay off; none if it passes. */
    public static Optional<String> objection(Candidate candidate, List<String> topic) {
        String question = candidate.text().question();
        String answer = candidate.text().answer();
        return lookOf(candidate, question, answer)
                .or(() -> senseOf(candidate, question, answer))
                .or(() -> wholenessOf(candidate, question, answer))
                .or(() -> isGivenAway(candidate, topic) ? Optional.of(GIVEN_AWAY) : Optional.empty());
    }

    private static boolean isStructured(Candidate candidate) {
        return candidate.kind() == CardKind.LIST || candidate.kind() == CardKind.CODE;
    }

    /** What can be told by length, by words that point elsewhere, and by signs. */
    private static Optional<String> lookOf(Candidate candidate, String question, String answer) {
        if (askingWords(question) < LEAST_QUESTION_WORDS) {
            return Optional.of("too little is left to ask with");
        } else if (words(question) > MOST_QUESTION_WORDS) {
            return Optional.of(LONG_QUESTION);
        } else if (!isStructured(candidate) && words(answer) > MOST_ANSWER_WORDS) {
            return Optional.of(LONG_ANSWER);
        } else if (ECHOED.matcher(question).lookingAt()
                || DANGLING.matcher(question).matches()
                || DEMONSTRATIVE.matcher(question).find()) {
            return Optional.of(UNCLEAR);
        } else if (DEBRIS.matcher(question + "\n" + answer).matches()) {
            return Optional.of("signs of the layout are left in it");
        } else if (answer.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("the answer has no words");
        }
        return isStitched(candidate.kind(), question, answer)
                ? Optional.of("it is stitched together")
                : Optional.empty();
    }

    /** Whether it is made of pieces that a sign held apart. */
    private static boolean isStitched(CardKind kind, String question, String answer) {
        boolean gap = kind == CardKind.CLOZE;
        String told = gap ? LABEL.matcher(question).replaceFirst("") : answer;
        return kind == CardKind.BASIC && STITCHED.matcher(question).find()
                || gap
                        && GAP_IN_PIECES.matcher(question).find()
                        && !IN_CASE.matcher(question).lookingAt()
                || kind != CardKind.LIST && COMPARING.matcher(told).matches();
    }

    /** Whether the gap can be filled, and the answer fits the question. */
    private static Optional<String> senseOf(Candidate candidate, String question, String answer) {
        boolean gap = candidate.kind() == CardKind.CLOZE;
        if (gap && (GapSense.isIdle(question, answer) || LightGap.is(question, answer))) {
            return Optional.of("the gap hides nothing that could be recalled");
        } else if (question.contains(CardText.GAP) && Scrap.is(question, answer)
                || gap
                        && (GapSense.isMisplaced(question, answer)
                                || GapShape.isUnfit(question, answer)
                                || Misbuilt.isGap(question, answer)
                                || StrayFigure.is(question, answer)
                                || Reckoned.is(question, answer))) {
            return Optional.of("nobody could say what the gap hides");
        } else if (gap && GapSense.lacksSubject(question)) {
            return Optional.of("it has no subject");
        } else if (LEADING_IN.matcher(question).matches()
                || !isStructured(candidate)
                        && (FOLLOWING.matcher(answer).matches()
                                || COUNTED_KINDS.matcher(answer).matches())
                || OPEN_DEED.matcher(question).matches() && words(answer) == 1) {
            return Optional.of("it only introduces a list");
        }
        boolean mismatch = candidate.kind() == CardKind.BASIC
                && (isMismatch(question, answer)
                        || QuestionSense.isMismatch(question, answer)
                        || TooOpen.is(question, answer)
                        || Misbuilt.isQuestion(question, answer));
        if (candidate.kind() == CardKind.LIST && (TooOpen.isPortion(question) || Misbuilt.isGlued(question))) {
            return Optional.of("it only introduces a list");
        }
        return mismatch ? Optional.of("the answer does not answer the question") : Optional.empty();
    }

    private static Optional<String> wholenessOf(Candidate candidate, String question, String answer) {
        if (CUT_OFF.matcher(answer).matches()
                || !isStructured(candidate)
                        && CUT_ANSWER.matcher(answer).matches()
                        && !INDIRECT.matcher(answer).matches()
                || OPEN_QUESTION.matcher(question).matches()
                || candidate.kind() == CardKind.CLOZE && GapSense.breaksOff(question)) {
            return Optional.of("it is cut off");
        }
        return balanced(question) && balanced(answer) ? Optional.empty() : Optional.of("its brackets do not match");
    }

    private static boolean isGivenAway(Candidate candidate, List<String> topic) {
        if (MoreThanName.is(candidate, topic) || isCount(candidate)) {
            return false;
        }
        boolean told = candidate.kind() != CardKind.PROCESS
                && candidate.kind() != CardKind.COMPARISON
                && givesItselfAway(candidate, topic);
        return told
                || candidate.kind() == CardKind.BASIC && NameTold.is(candidate)
                || !isStructured(candidate)
                        && (Giveaway.isHalfTold(candidate, topic)
                                || Giveaway.isLargelyTold(candidate, topic)
                                || NamedAfter.isTold(candidate, topic)
                                || HeadingTold.is(candidate, topic)
                                || Tautology.is(candidate, topic));
    }

    private static boolean isCount(Candidate candidate) {
        return candidate.rule().equals("own-question")
                && Reckoned.isCounted(
                        candidate.text().question(), candidate.text().answer());
    }

    /**
     * The topic without its inner headings that show words of the answer; as it was, where the question would not be clear
     * without them.
     */
    public static List<String> withoutAnswer(Candidate candidate, List<String> topic) {
        if (!isClear(candidate.text().question(), topic.get(0))) {
            return topic;
        }
        Set<String> told = Giveaway.telling(candidate.text().answer(), false);
        // "the source" says nothing without the heading it is the source of
        boolean inWords = candidate.kind() == CardKind.BASIC
                && !POINTING.matcher(candidate.text().answer()).matches();
        List<String> kept = new ArrayList<>(topic.subList(0, 1));
        for (String heading : topic.subList(1, topic.size())) {
            boolean shows = Giveaway.telling(heading, false).stream().anyMatch(told::contains)
                    || inWords && Giveaway.isShown(told, heading)
                    || names(candidate, heading);
            if (!shows || isCase(heading, candidate.text().answer())) {
                kept.add(heading);
            } else {
                Naming.serviceBeside(candidate.text().answer(), heading)
                        .filter(service -> !names(candidate, service)
                                && kept.stream().noneMatch(outer -> Clauses.names(outer, service)))
                        .ifPresent(kept::add);
            }
        }
        return kept;
    }

    /** Whether the heading and the answer are two ways to write the same, or one is named by the other. */
    private static boolean names(Candidate candidate, String heading) {
        String answer = candidate.text().answer();
        return SpelledOut.abbreviates(answer, heading)
                || SpelledOut.leads(answer, heading)
                || HeadingTold.names(candidate, heading)
                || SpelledOut.abbreviates(heading, answer);
    }

    /** Whether a heading is a case in which the answer holds, and not what is asked for. */
    private static boolean isCase(String heading, String answer) {
        String named = heading.toLowerCase(Locale.ROOT);
        String told = answer.toLowerCase(Locale.ROOT);
        return ALTERNATIVE.matcher(heading).matches() && !named.contains(told) && !told.contains(named);
    }

    /** Whether the question names something particular besides the outermost heading. */
    private static boolean isClear(String question, String section) {
        Set<String> known = Giveaway.telling(section, false);
        String asked = FIRST_WORD.matcher(question).replaceFirst("");
        boolean named = NAME.matcher(asked)
                .results()
                .map(found -> Giveaway.telling(found.group() + " ", false))
                .anyMatch(words -> !words.isEmpty() && words.stream().noneMatch(known::contains));
        Set<String> said = Giveaway.telling(question, false);
        said.removeAll(known);
        boolean sentence = question.contains(CardText.GAP) && !question.contains(": ");
        return said.size() >= LEAST_CLEAR_WORDS && (named || sentence || !question.contains(CardText.GAP));
    }

    /** A gap must not be readable beside it; in a typed question a word or two of the thing asked about may come again. */
    private static boolean givesItselfAway(Candidate candidate, List<String> topic) {
        return candidate.kind() != CardKind.LIST
                && candidate.kind() != CardKind.CODE
                && (SpelledOut.isSeen(candidate, topic)
                        || Giveaway.isTold(candidate, topic)
                        || candidate.kind() == CardKind.CLOZE
                                && (!OWN.matcher(candidate.text().question()).find()
                                                && OwnThings.is(candidate.text().answer(), topic)
                                        || Beside.tells(
                                                candidate.text().question(),
                                                candidate.text().answer())));
    }

    /** {@code What is the address? Only five}, {@code When will it end? After that the service is off}. */
    private static boolean isMismatch(String question, String answer) {
        if (STOLEN.matcher(question + "\n" + answer).matches()
                || GARBLED.matcher(question).matches()
                || ECHO.matcher(question + "\n" + answer).matches()
                || HOLLOW.matcher(question + "\n" + answer).matches()
                || TWISTED.matcher(question + "\n" + answer).matches()) {
            return true;
        }
        boolean amount = AMOUNT.matcher(answer).matches()
                && DEFINING.matcher(question).matches()
                && !QUANTITY.matcher(question).find();
        boolean noTime =
                WHEN.matcher(question).matches() && !OCCASION.matcher(answer).matches();
        boolean condition = question.contains("hat happens") && answer.startsWith("If ");
        return amount || noTime || condition;
    }

    private static boolean balanced(String text) {
        return count(text, '(') == count(text, ')')
                && count(text, '{') == count(text, '}')
                && count(text, '[') == count(text, ']')
                && count(text, '`') % 2 == 0
                && count(text, '"') % 2 == 0;
    }

    private static long count(String text, char sign) {
        long count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }

    /** Words besides the gap, signs not counted. */
    private static int askingWords(String question) {
        return (int) Stream.of(NO_WORD_OR_NUMBER.split(question))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static int words(String text) {
        return BLANKS.split(text.strip()).length;
    }
}
