package app.cumulus.ui.notes;

import app.cumulus.library.notes.CardOfLine;
import app.cumulus.library.notes.LineAccount;
import app.cumulus.library.notes.LineAccount.Standing;
import app.cumulus.library.notes.LineAccount.Strength;
import app.cumulus.ui.words.Retelling;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What a line stands for and how well it is known, as words and signs. */
final class LineTexts {

    private final Words words;
    private final Retelling retelling;

    /** Most lines of a note are like many others of it, and to fill in a text takes long. */
    private final Map<LineAccount, String> wholeTexts = new HashMap<>();

    LineTexts(Words words) {
        this.words = words;
        this.retelling = new Retelling(words);
    }

    static Ikon icon(Standing standing) {
        return switch (standing) {
            case CARDED -> Material2OutlinedMZ.STYLE;
            case CONTEXT -> Material2OutlinedMZ.SUBJECT;
            case OFF -> Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE;
            case SKIPPED -> Material2OutlinedMZ.MORE_HORIZ;
            case NEEDS_ATTENTION -> Material2OutlinedAL.ERROR_OUTLINE;
            case SILENCED -> Material2OutlinedMZ.VOLUME_OFF;
        };
    }

    String standing(LineAccount line) {
        return words.say("notes.standing." + line.standing().name());
    }

    /** What it stands for and why, its cards, and how well they are known. */
    String whole(LineAccount line) {
        return wholeTexts.computeIfAbsent(line, this::made);
    }

    private String made(LineAccount line) {
        List<String> parts = new ArrayList<>();
        String why = line.standing() == Standing.SILENCED ? "" : retelling.of(line.reason());
        parts.add(why.isEmpty() ? standing(line) : words.say("notes.because", standing(line), why));
        if (line.cards() > 0) {
            parts.add(words.say("notes.cards", line.active(), line.off(), line.suspended()));
        }
        if (line.active() > 0) {
            parts.add(strength(line));
        }
        return String.join(" ", parts);
    }

    String strength(LineAccount line) {
        return line.strength() == Strength.UNASKED
                ? words.say("notes.unasked")
                : words.say(
                        "notes.strength",
                        words.say("notes.strength." + line.strength().name()),
                        line.passed(),
                        line.answers(),
                        line.lapses());
    }

    /** The share of right answers; nothing where none was given. */
    String recall(LineAccount line) {
        return line.answers() == 0 ? "" : words.say("notes.recall", (double) line.passed() / line.answers());
    }

    String state(CardOfLine card) {
        return switch (card.standing().state()) {
            case ACTIVE ->
                card.standing().answers() == 0
                        ? words.say("notes.card.new")
                        : words.say(
                                "notes.card.active",
                                card.standing().passed(),
                                card.standing().answers(),
                                card.standing().lapses());
            case OFF ->
                card.off()
                        .map(reason -> words.say("notes.card.off", retelling.of(reason)))
                        .orElse(words.say("notes.card.off.unsaid"));
            case SUSPENDED -> words.say("notes.card.suspended");
            case ARCHIVED -> words.say("cards.state.ARCHIVED");
        };
    }
}
