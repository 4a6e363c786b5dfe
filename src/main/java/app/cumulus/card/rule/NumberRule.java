package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A number with its unit is asked for, one card per value; "default", "maximum", "up to" stay in the question. */
final class NumberRule implements Rule {

    private static final int MOST_PER_SENTENCE = 4;

    private final Lexicon lexicon;
    private final Said.Reader reader;

    NumberRule(Lexicon lexicon, Said.Reader reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    @Override
    public String name() {
        return "number-with-qualifier";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        for (Said said : reader.sentencesOf(passage)) {
            if (said.isTalk(lexicon) || said.sentence().text().matches(".*\\b(?i:lesson|lecture|video|chapter)\\b.*")) {
                continue;
            }
            List<Quantity> quantities = Quantity.in(said.sentence(), lexicon);
            for (Quantity quantity : quantities.subList(0, Math.min(MOST_PER_SENTENCE, quantities.size()))) {
                cards.add(card(said, quantity, passage.span()));
            }
        }
        return cards;
    }

    private Candidate card(Said said, Quantity quantity, Span lines) {
        Optional<String> subject = subjectOfCopula(said, quantity);
        if (subject.isPresent()) {
            String value = said.sentence().words(quantity.first(), quantity.last());
            String context = said.label().isEmpty() ? "" : said.label() + ": ";
            String verb = DefinitionRule.isPlural(subject.get()) ? "are" : "is";
            String question = (context.isEmpty() ? "What " : context + "what ") + verb + " the " + subject.get() + "?";
            return new Candidate(
                    name(),
                    CardKind.BASIC,
                    CardText.of(question, value),
                    lines,
                    said.sentence().text(),
                    90);
        }
        return Gap.hide(name(), said, quantity.first(), quantity.last(), lines, 84);
    }

    /** What the number is, where the whole sentence is {@code the X is 30 sec}. */
    private static Optional<String> subjectOfCopula(Said said, Quantity quantity) {
        Sentence sentence = said.sentence();
        int verb = quantity.first() - 1;
        if (verb < 1 || quantity.last() != sentence.size() - 1) {
            return Optional.empty();
        }
        String is = sentence.token(verb).lower();
        if (!is.equals("is") && !is.equals("are") && !is.equals("=")) {
            return Optional.empty();
        }
        int first = sentence.token(0).is(Tag.DETERMINER) ? 1 : 0;
        if (first >= verb) {
            return Optional.empty();
        }
        for (int i = first; i < verb; i++) {
            Tag tag = sentence.token(i).tag();
            if (!tag.isContent() && tag != Tag.PREPOSITION && tag != Tag.DETERMINER) {
                return Optional.empty();
            }
        }
        if (!sentence.token(first).tag().isContent()) {
            return Optional.empty();
        }
        String subject = sentence.words(first, verb - 1);
        String lowered = Phrases.lowered(subject);
        return lowered.toLowerCase(Locale.ROOT).matches("(?:value|number|it|size)")
                ? Optional.empty()
                : Optional.of(lowered);
    }
}
