package app.cumulus.card.check;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks through a note for lines that may be wrong. */
public final class NoteChecker {

    private final Lexicon lexicon;

    public NoteChecker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The flags of a note in the order of their lines. Deterministic: same passages, same flags. */
    public List<Flag> check(List<Passage> passages) {
        List<NoteLine> lines = NoteLine.of(passages);
        Facts facts = Facts.inUse();
        List<Flag> flags = new ArrayList<>(new Outdated(facts).in(lines));
        flags.addAll(new Contradictions(new ClaimReader(lexicon, facts.services())).in(lines));
        flags.sort(Comparator.comparingInt(flag -> flag.lines().startLine()));
        return flags;
    }
}
