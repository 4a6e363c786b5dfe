package app.cumulus.ui.keys;

import app.cumulus.ui.words.Words;
import java.util.List;
import javafx.scene.input.KeyCode;

/** Everything a key can do: the one table that keyboard, tooltips and the key sheet read. */
public enum Command {
    KEYS(Area.EVERYWHERE, typed('?')),
    PALETTE(Area.EVERYWHERE, shortcut(KeyCode.K)),
    NEW_CARD(Area.EVERYWHERE, shortcut(KeyCode.N)),
    IMPORT(Area.EVERYWHERE, shortcut(KeyCode.O)),
    GO_TODAY(Area.EVERYWHERE, shortcut(KeyCode.DIGIT1)),
    GO_NOTES(Area.EVERYWHERE, shortcut(KeyCode.DIGIT2)),
    GO_CARDS(Area.EVERYWHERE, shortcut(KeyCode.DIGIT3)),
    GO_PROGRESS(Area.EVERYWHERE, shortcut(KeyCode.DIGIT4)),
    GO_DECKS(Area.EVERYWHERE, shortcut(KeyCode.DIGIT5)),
    GO_SETTINGS(Area.EVERYWHERE, shortcut(KeyCode.COMMA)),
    OPEN_NOTE(Area.EVERYWHERE, shortcut(KeyCode.L)),
    OPEN_EDITOR(Area.EVERYWHERE, shortcut(KeyCode.E)),
    BACK(Area.EVERYWHERE, plain(KeyCode.ESCAPE)),
    QUIT(Area.EVERYWHERE, shortcut(KeyCode.Q)),

    START(Area.TODAY, plain(KeyCode.SPACE), plain(KeyCode.ENTER)),
    STUDY_MINUTES(Area.TODAY, typed('m')),
    STUDY_TOPIC(Area.TODAY, typed('t')),
    CRAM(Area.TODAY, typed('c')),
    CATCH_UP(Area.TODAY, typed('l')),
    BREAK(Area.TODAY, typed('p')),
    STOP_IMPORT(Area.TODAY, plain(KeyCode.ESCAPE)),

    SHOW(Area.REVIEW, plain(KeyCode.SPACE), plain(KeyCode.ENTER)),
    GRADE_0(Area.REVIEW, typed('0')),
    GRADE_1(Area.REVIEW, typed('1')),
    GRADE_2(Area.REVIEW, typed('2')),
    GRADE_3(Area.REVIEW, typed('3')),
    GRADE_4(Area.REVIEW, typed('4')),
    GRADE_5(Area.REVIEW, typed('5')),
    UNDO(Area.REVIEW, typed('u')),
    EDIT(Area.REVIEW, typed('e')),
    SUSPEND(Area.REVIEW, typed('s')),
    BURY(Area.REVIEW, typed('b')),
    FLAG(Area.REVIEW, typed('f')),
    RESET(Area.REVIEW, typed('r')),
    NOTE(Area.REVIEW, typed('n')),
    ABOUT(Area.REVIEW, typed('w')),
    REPAIR(Area.REVIEW, typed('l')),
    TYPE(Area.REVIEW, typed('a')),
    CHOOSE(Area.REVIEW, typed('o')),
    FINISH(Area.REVIEW, plain(KeyCode.ENTER), plain(KeyCode.SPACE)),

    SEARCH(Area.CARDS, typed('/'), shortcut(KeyCode.F)),
    OPEN_CARD(Area.CARDS, typed('e')),
    SUSPEND_CARDS(Area.CARDS, typed('s')),
    RESUME_CARDS(Area.CARDS, typed('a')),
    FLAG_CARDS(Area.CARDS, typed('f')),
    TAG_CARDS(Area.CARDS, typed('t')),
    UNTAG_CARDS(Area.CARDS, typed('x')),
    MOVE_CARDS(Area.CARDS, typed('m')),
    RESCHEDULE_CARDS(Area.CARDS, typed('d')),
    RESET_CARDS(Area.CARDS, typed('r')),
    REPLACE(Area.CARDS, shortcut(KeyCode.H)),
    DUPLICATES(Area.CARDS, shortcut(KeyCode.D)),
    KEEP_SEARCH(Area.CARDS, shortcut(KeyCode.S)),
    UNDO_CARDS(Area.CARDS, typed('u')),

    FIND_LINE(Area.NOTES, typed('/'), shortcut(KeyCode.F)),
    CHOOSE_NOTE(Area.NOTES, typed('n')),
    NEXT_ATTENTION(Area.NOTES, typed('a')),
    NEXT_OFF(Area.NOTES, typed('o')),
    NEXT_WEAK(Area.NOTES, typed('w')),
    TURN_CARD(Area.NOTES, typed('t')),
    SILENCE_LINE(Area.NOTES, typed('s')),
    SILENCE_RULE(Area.NOTES, typed('x')),
    SILENCE_RULE_IN_NOTE(Area.NOTES, typed('r')),
    SHOW_CARD(Area.NOTES, typed('c')),
    EDIT_NOTE(Area.NOTES, typed('e')),
    UPDATE_NOTE(Area.NOTES, typed('i')),
    UNDO_NOTES(Area.NOTES, typed('u')),

    APPLY_PLAN(Area.IMPORT, shortcut(KeyCode.ENTER)),
    DROP_PLAN(Area.IMPORT, plain(KeyCode.ESCAPE)),
    SAME_CARD(Area.IMPORT, typed('s')),
    OTHER_CARD(Area.IMPORT, typed('n')),
    KEEP_MINE(Area.IMPORT, typed('m')),
    TAKE_NOTE(Area.IMPORT, typed('t')),
    UNDO_IMPORT(Area.IMPORT, typed('u')),

    OPEN_DECK(Area.DECKS, typed('o')),
    TAKE_DECK(Area.DECKS, shortcut(KeyCode.ENTER)),
    UNDO_DECK(Area.DECKS, typed('u')),
    EXPORT_CARDS(Area.DECKS, typed('x')),
    SEND_TO_ANKI(Area.DECKS, typed('a')),

    SAVE(Area.EDITOR, shortcut(KeyCode.ENTER)),
    CANCEL(Area.EDITOR, plain(KeyCode.ESCAPE));

    /** Where a command can be given; the headings of the key sheet. */
    public enum Area {
        EVERYWHERE,
        TODAY,
        REVIEW,
        NOTES,
        IMPORT,
        CARDS,
        DECKS,
        EDITOR
    }

    private final Area area;
    private final List<Key> keys;

    Command(Area area, Key... keys) {
        this.area = area;
        this.keys = List.of(keys);
    }

    public Area area() {
        return area;
    }

    /** The keys that give it unless the user chose another, the usual one first. */
    public List<Key> keys() {
        return keys;
    }

    /** What it does, in a few words. */
    public String name(Words words) {
        return words.say("command." + name());
    }

    /** Its key as a key cap says it: the one the user chose, or the usual one. */
    public String keyLabel(Words words) {
        return words.preferred(keyLabelKey()).orElseGet(() -> keys.get(0).label(words));
    }

    String keyLabelKey() {
        return "cap." + name();
    }

    /** The command of a grade button, by the digit on its key cap. */
    public static Command ofDigit(int digit) {
        return valueOf("GRADE_" + digit);
    }

    private static Key typed(char character) {
        return new Key.Typed(character);
    }

    private static Key plain(KeyCode code) {
        return new Key.Plain(code);
    }

    private static Key shortcut(KeyCode code) {
        return new Key.Shortcut(code);
    }
}
