package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code It is towed, and the watch calls a new crane}: two things that one sentence says to happen in one case are one answer. */
final class JoinedOutcomes {

    private static final int LAST_WORDS = 2;

    private final Lexicon lexicon;

    JoinedOutcomes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cards, those of one question and one of the sentences as one. */
    List<Candidate> of(List<String> sentences, List<Candidate> cards) {
        List<Candidate> whole = new ArrayList<>();
        for (Candidate card : cards) {
            int last = whole.size() - 1;
            boolean goesOn = last >= 0
                    && whole.get(last).text().question().equals(card.text().question())
                    && sentences.stream().anyMatch(sentence -> says(sentence, whole.get(last)) && says(sentence, card))
                    && !holds(card, whole.get(last));
            if (goesOn) {
                whole.set(last, both(whole.get(last), card));
            } else {
                whole.add(card);
            }
        }
        return whole;
    }

    /** {@code the porter rings and the clerk comes} has {@code the porter rings} in it. */
    private static boolean holds(Candidate card, Candidate before) {
        return small(card).contains(small(before)) || small(before).contains(small(card));
    }

    private static boolean says(String sentence, Candidate card) {
        String[] words = small(card).split(" ");
        int first = Math.max(0, words.length - LAST_WORDS);
        String end = String.join(" ", List.of(words).subList(first, words.length));
        return sentence.toLowerCase(Locale.ROOT).contains(end);
    }

    private static String small(Candidate card) {
        return card.text().answer().toLowerCase(Locale.ROOT);
    }

    private Candidate both(Candidate one, Candidate other) {
        String answer =
                one.text().answer() + ", and " + lexicon.lowered(other.text().answer());
        return new Candidate(
                one.rule(),
                one.kind(),
                CardText.of(one.text().question(), answer),
                one.lines(),
                one.basis(),
                one.score());
    }
}
