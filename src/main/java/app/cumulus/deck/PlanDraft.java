package app.cumulus.deck;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Draft;
import app.cumulus.card.Source;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The making of one import plan: what each known card becomes, then what each draft that is left becomes. */
final class PlanDraft {

    private final KnownNote known;
    private final NewNote now;
    private final Set<CardId> apart;
    private final LineAlignment alignment;
    private final LineAlignment broken;
    private final Successors successors;
    private final Set<Wording.Key> said = new HashSet<>();
    private final Map<Draft, NoteCard> heirs = new IdentityHashMap<>();
    private final List<Change> present = new ArrayList<>();
    private final List<Change> gone = new ArrayList<>();
    private final Map<Wording.Key, NoteCard> goneByWording = new HashMap<>();
    private final Set<NoteCard> inherited = Collections.newSetFromMap(new IdentityHashMap<>());

    PlanDraft(KnownNote known, NewNote now, Set<CardId> apart) {
        this.known = known;
        this.now = now;
        this.apart = apart;
        alignment = LineAligner.align(known.lines(), now.lines());
        broken = alignment.broken();
        Set<CardId> taken = known.cards().stream().map(old -> old.card().id()).collect(Collectors.toSet());
        successors = new Successors(now, new NewIds(now.file(), taken));
    }

    List<Change> changes() {
        planKnown();
        planLeft();
        present.sort(Comparator.comparingInt(PlanDraft::firstLine));
        present.addAll(gone);
        return present;
    }

    /** Which of the changes split or merge cards. */
    Regrouped regrouped() {
        return new Regrouping(alignment, broken, present).found();
    }

    private static int firstLine(Change change) {
        return change.after().card().source().orElseThrow().lines().startLine();
    }

    private void planKnown() {
        List<NoteCard> standing = known.cards().stream()
                .filter(card ->
                        !card.isArchived() && !apart.contains(card.card().id()))
                .toList();
        Map<NoteCard, Integer> matches = new DraftMatching(alignment, now.lines(), now.drafts()).of(standing);
        List<NoteCard> studiedFirst = new ArrayList<>(standing);
        studiedFirst.sort(Comparator.comparing(card -> card.card().state() == CardState.OFF));
        List<NoteCard> pending = new ArrayList<>();
        // Those that say what they said first: nobody else may say it then.
        for (NoteCard card : studiedFirst) {
            Draft draft = matches.containsKey(card) ? now.drafts().get(matches.get(card)) : null;
            if (draft != null && saysTheSame(card, draft) && !said.contains(Wording.Key.of(draft.content()))) {
                goOn(card, draft);
            } else {
                pending.add(card);
            }
        }
        for (NoteCard card : pending) {
            planOne(card, matches.containsKey(card) ? now.drafts().get(matches.get(card)) : null);
        }
        known.cards().stream()
                .filter(card -> !card.isArchived() && apart.contains(card.card().id()))
                .forEach(this::archive);
    }

    private static boolean saysTheSame(NoteCard card, Draft draft) {
        return Wording.Key.of(draft.content()).equals(Wording.Key.of(card.made()));
    }

    private void planOne(NoteCard card, Draft draft) {
        List<Integer> lines = linesOf(card);
        boolean fresh = draft != null && !said.contains(Wording.Key.of(draft.content()));
        if (fresh && !staysAsItIs(card, draft, lines)) {
            goOn(card, draft);
        } else if (lines.isEmpty() || !said.add(Wording.Key.of(card.made()))) {
            archive(card);
        } else {
            if (draft != null) {
                heirs.put(draft, card);
            }
            int confidence = (int) Math.round(100 * alignment.likeness(span(card)));
            present.add(successors.kept(card, Lines.block(lines), confidence));
        }
    }

    /** A candidate that is not good enough does not replace what is studied, as long as its lines still say it. */
    private boolean staysAsItIs(NoteCard card, Draft draft, List<Integer> lines) {
        if (draft.active() || card.card().state() == CardState.OFF || lines.isEmpty() || now.sameText()) {
            return false;
        }
        Set<String> words = Likeness.words(LineWords.of(now.lines(), Lines.block(lines)));
        return words.containsAll(
                Likeness.words(LineWords.of(card.made().text().answer().replace('\n', ' '))));
    }

    private void goOn(NoteCard card, Draft draft) {
        said.add(Wording.Key.of(draft.content()));
        heirs.put(draft, card);
        double likeness = linesOf(card).isEmpty() ? 1 : alignment.likeness(span(card));
        present.add(successors.of(card, draft, likeness));
    }

    private void planLeft() {
        List<Draft> left = new ArrayList<>(now.drafts());
        left.removeIf(draft -> heirs.containsKey(draft) || said.contains(Wording.Key.of(draft.content())));
        List<Draft> activeFirst = new ArrayList<>(left);
        activeFirst.sort(Comparator.comparing(draft -> !draft.active()));
        Set<Draft> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Draft draft : activeFirst) {
            if (said.add(Wording.Key.of(draft.content()))) {
                chosen.add(draft);
            }
        }
        left.removeIf(draft -> !chosen.contains(draft));
        List<NoteCard> archived = known.cards().stream()
                .filter(card -> card.isArchived() && !apart.contains(card.card().id()))
                .toList();
        Map<Draft, NoteCard> handed = handedDown(left);
        List<Draft> fresh =
                left.stream().filter(draft -> !handed.containsKey(draft)).toList();
        Map<Draft, NoteCard> returned = new ReturnMatching(archived, now.lines()).of(fresh);
        for (Draft draft : left) {
            NoteCard card = returned.get(draft);
            present.add(
                    card == null ? successors.added(draft, inheritance(draft, handed)) : successors.of(card, draft, 1));
        }
        archived = new ArrayList<>(archived);
        archived.removeAll(returned.values());
        planReturned(archived);
        planBroken();
    }

    /** An archived card whose very lines are back returns with them, even where no rule makes it any more. */
    private void planReturned(List<NoteCard> archived) {
        ReturnedLines lines = new ReturnedLines(now.lines(), alignment);
        for (NoteCard card : archived) {
            Optional<Span> span = lines.of(card.words(), span(card));
            if (span.isPresent() && said.add(Wording.Key.of(card.made()))) {
                present.add(successors.returned(card, span.get()));
            }
        }
    }

    /** Where a line has become another, its card may still be made word for word: what was learned is not lost then. */
    private Optional<NoteCard> inheritance(Draft draft, Map<Draft, NoteCard> handed) {
        NoteCard same = goneByWording.remove(Wording.Key.of(draft.content()));
        NoteCard of = same == null ? handed.get(draft) : same;
        if (of == null || !inherited.add(of)) {
            return Optional.empty();
        }
        return Optional.of(of);
    }

    /** Of the cards whose lines were broken, joined or filled anew: the drafts of their pieces that ask for the same. */
    private Map<Draft, NoteCard> handedDown(List<Draft> left) {
        Map<Draft, NoteCard> handed = new IdentityHashMap<>();
        new DraftMatching(broken, now.lines(), left).of(goneCards()).forEach((card, number) -> {
            Draft draft = left.get(number);
            if (asksTheSame(card.made().text(), draft.content().text())) {
                handed.put(draft, card);
            }
        });
        return handed;
    }

    /** Whether the answer is the same, or the question is and the answer has more or less of its end now. */
    private static boolean asksTheSame(CardText was, CardText is) {
        boolean sameQuestion = was.question().equalsIgnoreCase(is.question());
        return Facts.same(was.answer(), is.answer()) || sameQuestion && Facts.beginAlike(was.answer(), is.answer());
    }

    /** Where the pieces of a card's lines give no draft for it, a card that says the same takes over. */
    private void planBroken() {
        for (NoteCard card : goneCards()) {
            List<Integer> lines = broken.of(span(card));
            if (!inherited.contains(card) && !lines.isEmpty() && said.add(Wording.Key.of(card.made()))) {
                present.add(successors.repeated(card, Lines.block(lines)));
            }
        }
    }

    private List<NoteCard> goneCards() {
        return gone.stream()
                .map(change -> change.was().orElseThrow())
                .filter(card -> !apart.contains(card.card().id()))
                .toList();
    }

    private void archive(NoteCard card) {
        gone.add(Successors.archived(card));
        if (!apart.contains(card.card().id())) {
            goneByWording.putIfAbsent(Wording.Key.of(card.made()), card);
        }
    }

    private List<Integer> linesOf(NoteCard card) {
        return alignment.of(span(card));
    }

    private static Span span(NoteCard card) {
        return card.card().source().map(Source::lines).orElseThrow();
    }
}
