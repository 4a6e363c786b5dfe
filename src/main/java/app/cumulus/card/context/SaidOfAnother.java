package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Sentences;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code The crane must be shut at night} beside {@code Sheds must be shut at night, too}: what must be, one of them does not tell. */
final class SaidOfAnother {

    private static final int MOST_BESIDE = 12;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_OWNER_WORDS = 6;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%$.]+|\\.(?!\\d)");

    /** Words that tell no more of the one thing than of the other. */
    private static final Pattern LIGHT = Pattern.compile("(?:the|an?|it|also|too|both|this|these|so|which|that)");

    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})e?s$");

    /** What begins so is a case or an aim, nothing that is said of the owner. */
    private static final Pattern CASE =
            Pattern.compile("when|if|because|while|until|unless|after|before|to|for|so|since|in|on|by");

    private static final Pattern DENIAL = Pattern.compile("not|no|never|cannot|only|t");

    private SaidOfAnother() {}

    /** Whether the card asks of what something is said that is said of another thing nearby. */
    static boolean is(Passage passage, Candidate candidate) {
        boolean gap = candidate.kind() == CardKind.CLOZE;
        // "North yard: […] are locked": the label tells the one from the other
        if (gap ? !candidate.text().question().startsWith(CardText.GAP) : candidate.kind() != CardKind.BASIC) {
            return false;
        }
        List<String> owner = words(candidate.text().answer());
        List<String> said = words(said(passage, candidate));
        if (owner.isEmpty()
                || Character.isDigit(owner.get(0).charAt(0))
                || said.size() < owner.size() + LEAST_WORDS
                || !said.subList(0, owner.size()).equals(owner)) {
            return false;
        }
        List<String> told = said.subList(owner.size(), said.size());
        if (CASE.matcher(told.get(0)).matches() || CASE.matcher(owner.get(0)).matches()) {
            return false;
        }
        // "Tower cranes are high. These cranes lift crates": the same noun is the same thing
        List<String> noun = owner.subList(owner.size() - 1, owner.size());
        return beside(passage).map(SaidOfAnother::words).anyMatch(other -> isOfAnother(other, owner, told))
                || Sentences.of(passage.text()).stream()
                        .map(SaidOfAnother::words)
                        .anyMatch(other -> isOfAnother(other, noun, told));
    }

    private static boolean isOfAnother(List<String> other, List<String> owner, List<String> told) {
        int before = other.size() - told.size();
        if (before <= 0 || before > MOST_OWNER_WORDS) {
            return false;
        }
        List<String> thing = other.subList(0, before);
        return !thing.containsAll(owner)
                && thing.stream().noneMatch(word -> DENIAL.matcher(word).matches())
                && other.subList(before, other.size()).equals(told);
    }

    /** The sentence that the card asks about; what stands under a heading is said of it. */
    private static String said(Passage passage, Candidate candidate) {
        return passage.heading() ? whole(passage.block()) : candidate.basis();
    }

    private static Stream<String> beside(Passage passage) {
        List<Block> before = passage.before();
        return Stream.concat(
                        before.subList(Math.max(0, before.size() - MOST_BESIDE), before.size()).stream(),
                        passage.following().stream().limit(MOST_BESIDE))
                .flatMap(block -> Sentences.of(whole(block)).stream());
    }

    private static String whole(Block block) {
        return block instanceof Section section
                        && !section.children().isEmpty()
                        && section.children().get(0) instanceof Statement first
                ? section.title() + " " + first.text()
                : Passage.words(block);
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !LIGHT.matcher(word).matches())
                .map(SaidOfAnother::ofOne)
                .toList();
    }

    private static String ofOne(String word) {
        return switch (word) {
            case "are", "were", "is", "was" -> "be";
            case "have" -> "has";
            case "does" -> "do";
            default -> ENDING.matcher(word).replaceFirst("");
        };
    }
}
