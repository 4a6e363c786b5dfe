package app.cumulus.card.generate;

import app.cumulus.card.CardKind;
import app.cumulus.card.Importance;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Statement;
import app.cumulus.note.Statement.Tone;
import java.util.regex.Pattern;

/** Says how much a card matters: what the note stresses, limits and defaults, and what a heading's first lines say. */
final class Weighing {

    private static final int LEAST_NORMAL_SCORE = 60;

    private static final Pattern QUALIFIED = Pattern.compile(
            "\\b(?:default|max(?:imum)?|min(?:imum)?|at (?:most|least)|up to|limit(?:ed)?|only|must|cannot|can't|never|always"
                    + "|not supported|required|mandatory|recommended)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d");

    private Weighing() {}

    static Importance of(Passage passage, Candidate candidate) {
        boolean stressed = passage.block() instanceof Statement statement && statement.tone() == Tone.EMPHASISED;
        String asked = candidate.text().question();
        boolean limit = QUALIFIED.matcher(candidate.basis()).find()
                && (QUALIFIED.matcher(asked).find()
                        || NUMBER.matcher(candidate.text().answer()).find());
        boolean definition =
                candidate.rule().equals("definition") && passage.place().topic().size() <= 2;
        boolean ownQuestion = candidate.rule().equals("own-question");
        if (stressed || limit || definition || ownQuestion) {
            return Importance.HIGH;
        }
        boolean filler = candidate.kind() == CardKind.CLOZE && candidate.score() < LEAST_NORMAL_SCORE;
        return filler ? Importance.LOW : Importance.NORMAL;
    }
}
