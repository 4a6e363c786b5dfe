package app.cumulus.card.generate;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Endings;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two cards of one passage ask for the same thing, so that only the better one is wanted. */
final class Overlap {

    private static final int LEAST_TELLING_WORDS = 6;
    private static final int LEAST_OWN_STEMS = 2;

    private static final String SHORT_FORM = "acronym";
    /** {@code up to 9 t}; the digit of a name, "an EC2 instance", is no figure. */
    private static final Pattern FIGURE = Pattern.compile("\\D{0,12}(?<![\\p{L}])\\d[\\d.,]*(?:\\s?[\\p{L}%/]+)?");

    private static final Pattern NUMBER =
            Pattern.compile("(?:only |exactly |just )?(?<number>one|two|three|four|five|six)");

    private static final Pattern COUNT = Pattern.compile("\\d[\\d.,]*(?:\\s?[\\p{L}%/]+)?");
    private static final Pattern VALUE = Pattern.compile("\\d");
    private static final Set<String> MEANINGS = Set.of("definition", "opening");
    private static final Pattern DURATION = Pattern.compile(
            "^(?:for )?(?:up to|at least|at most|a maximum of|max|every|(?:only )?(?:once|twice) (?:in|every|per|within)) (?=\\d)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern HALF = Pattern.compile("^(?i:because|since|as|so|and|but|or)\\b");
    private static final Pattern CONSEQUENCE =
            Pattern.compile("(?i),? (?:which (?:means|leads|causes|results)|so(?: that)?|therefore|hence|thus)\\b");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-*\\d.]+\\s+");
    private static final Pattern HEADING = Pattern.compile("^In [^,?]{1,60}, ");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> ASKING =
            Set.of("what who when where which does can will must should you and the for with are not all".split(" "));
    private static final int LEAST_LETTERS = 3;
    private static final Endings ENDINGS = new Endings("ies es s ed ing e y");

    private Overlap() {}

    /** Whether a row of names in one card is the list of the other. */
    private static boolean sharesItems(Candidate one, Candidate other) {
        Candidate list = one.kind() == CardKind.LIST ? one : other;
        String row = (list == one ? other : one).text().answer().toLowerCase(Locale.ROOT);
        return list.text()
                        .answer()
                        .lines()
                        .map(item -> BULLET.matcher(item).replaceFirst("").toLowerCase(Locale.ROOT))
                        .filter(item -> item.length() > 1 && row.contains(item))
                        .limit(2)
                        .count()
                == 2;
    }

    static boolean is(Candidate one, Candidate other) {
        if (one.kind() == CardKind.LIST || other.kind() == CardKind.LIST) {
            return one.kind() != other.kind() && sharesItems(one, other);
        }
        String answer = one.text().answer().toLowerCase(Locale.ROOT);
        String otherAnswer = other.text().answer().toLowerCase(Locale.ROOT);
        boolean figure = FIGURE.matcher(answer).matches();
        boolean otherFigure = FIGURE.matcher(otherAnswer).matches();
        // what letters stand for is asked beside what the thing is
        if (one.rule().equals(SHORT_FORM) != other.rule().equals(SHORT_FORM)) {
            int longer = BLANKS.split(answer).length - BLANKS.split(otherAnswer).length;
            return Math.abs(longer) <= 2 && (answer.contains(otherAnswer) || otherAnswer.contains(answer));
        }
        if (figure && otherFigure) {
            return figure(answer).equals(figure(otherAnswer)) && !isOfOtherValue(one, other);
        }
        if (isFigureIn(one, other) || isFigureIn(other, one)) {
            return false;
        }
        if (counts(answer, otherAnswer) || counts(otherAnswer, answer)) {
            return true;
        }
        return (answer.contains(otherAnswer) || otherAnswer.contains(answer)) && !isOfOtherSentence(one, other);
    }

    /** {@code only one} and {@code one gate}: how many there are, with and without the thing. */
    private static boolean counts(String count, String things) {
        Matcher number = NUMBER.matcher(count);
        return number.matches() && things.startsWith(number.group("number") + " ");
    }

    /** {@code …, which means that it leaks}: the gap is in a consequence that the question says nothing of. */
    static boolean isOfOtherClause(Candidate gap, Candidate question) {
        Matcher consequence = CONSEQUENCE.matcher(gap.text().question());
        if (!consequence.find() || consequence.start() > gap.text().question().indexOf(CardText.GAP)) {
            return false;
        }
        Set<String> told = stems(gap.text().question().substring(consequence.end()));
        return told.size() >= LEAST_OWN_STEMS && Collections.disjoint(told, stems(question));
    }

    /** {@code 2} of "to cut a full hall into 2 halls at night": what a thing is or is for tells more than the figure in it. */
    private static boolean isFigureIn(Candidate number, Candidate whole) {
        return MEANINGS.contains(whole.rule())
                && words(whole.text().answer()) >= LEAST_TELLING_WORDS
                && COUNT.matcher(number.text().answer()).matches();
    }

    /** {@code What is kept in the yard?} and {@code What is weighed at noon?}: one thing, but two facts of it. */
    private static boolean isOfOtherSentence(Candidate one, Candidate other) {
        if (one.basis().contains(other.basis()) || other.basis().contains(one.basis()) || isPoorGap(other)) {
            return false;
        }
        Set<String> asked = stems(one);
        Set<String> askedToo = stems(other);
        return asked.size() >= LEAST_OWN_STEMS
                && askedToo.size() >= LEAST_OWN_STEMS
                && Collections.disjoint(asked, askedToo);
    }

    /** {@code 2 t (small) per pier / 2 t (tall) per yard}: the same figure, but of two values with their own qualifiers. */
    private static boolean isOfOtherValue(Candidate one, Candidate other) {
        return VALUE.matcher(one.basis()).lookingAt()
                && VALUE.matcher(other.basis()).lookingAt()
                && !one.basis().contains(other.basis())
                && !other.basis().contains(one.basis());
    }

    /** {@code 6 hours} of "for up to 6 hours". */
    private static String figure(String answer) {
        return DURATION.matcher(answer).replaceFirst("");
    }

    /** One word, half a sentence, or a thing whose figure is the point of the sentence. */
    private static boolean isPoorGap(Candidate candidate) {
        String asked = candidate.text().question();
        return asked.contains(CardText.GAP)
                && (words(candidate.text().answer()) == 1
                        || HALF.matcher(asked).find()
                        || DIGIT.matcher(asked).find());
    }

    private static int words(String answer) {
        return BLANKS.split(answer).length;
    }

    /** What the question says, without the heading before it. */
    private static Set<String> stems(Candidate candidate) {
        return stems(HEADING.matcher(candidate.text().question()).replaceFirst(""));
    }

    private static Set<String> stems(String asked) {
        Set<String> stems = new HashSet<>();
        for (String word : NO_WORD.split(asked.toLowerCase(Locale.ROOT))) {
            if (word.length() >= LEAST_LETTERS && !ASKING.contains(word)) {
                stems.add(ENDINGS.cutFrom(word));
            }
        }
        return stems;
    }
}
