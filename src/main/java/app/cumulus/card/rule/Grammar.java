package app.cumulus.card.rule;

import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Misread;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Tagger;

/**
 * What the rules read the words of a note with; made once and shared by them.
 *
 * @param lexicon which words there are
 * @param tagger what each word is in its sentence
 * @param parser the clauses of a sentence
 * @param reader the sentences of a passage, and what each is said of
 * @param naming what can be the name of a thing in a question
 * @param wording the last look at a question as it reads
 * @param inversion a clause as a question
 * @param reading whether a clause was understood as a whole
 * @param misread clauses whose words were taken for what they are not
 */
public record Grammar(
        Lexicon lexicon,
        Tagger tagger,
        ClauseParser parser,
        Said.Reader reader,
        Naming naming,
        Wording wording,
        Inversion inversion,
        Reading reading,
        Misread misread) {

    public static Grammar of(Lexicon lexicon) {
        Tagger tagger = new Tagger(lexicon);
        ClauseParser parser = new ClauseParser(lexicon);
        return new Grammar(
                lexicon,
                tagger,
                parser,
                new Said.Reader(lexicon, tagger, parser),
                new Naming(lexicon, tagger),
                new Wording(lexicon, tagger),
                new Inversion(lexicon),
                new Reading(lexicon, tagger),
                new Misread(lexicon));
    }
}
