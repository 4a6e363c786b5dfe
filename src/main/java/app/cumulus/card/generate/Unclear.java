package app.cumulus.card.generate;

import app.cumulus.card.fact.Passage;
import app.cumulus.note.CodeBlock;
import app.cumulus.note.Statement;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.Table;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says which passages the user should look at: the writer doubted them, broke off in them, or they are no text. */
final class Unclear {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\uFFFD&&[^\\t]]");

    /** Nothing ends with one of these words or signs. */
    private static final Pattern BROKEN_OFF = Pattern.compile(
            ".*(?:\\s(?:the|an|and|or|than|because|your|its|with|via)|\\s[-–=(,])|(?i)(?:when|if) \\S+ \\S+");

    private Unclear() {}

    /** Why a passage makes no sense as it stands; none where it does. */
    static Optional<String> reason(Passage passage) {
        if (!(passage.block() instanceof Statement statement)) {
            return Optional.empty();
        } else if (statement.tone() == Tone.DOUBTED) {
            return Optional.of("the note doubts it");
        } else if (NO_TEXT.matcher(statement.text()).find()) {
            return Optional.of("it has signs that are no text");
        } else if (statement.children().isEmpty()
                && !introduces(passage)
                && BROKEN_OFF.matcher(statement.text()).matches()) {
            return Optional.of("it breaks off");
        }
        return Optional.empty();
    }

    /** Code or a table behind it goes on with the sentence. */
    private static boolean introduces(Passage passage) {
        return !passage.following().isEmpty()
                && (passage.following().get(0) instanceof CodeBlock
                        || passage.following().get(0) instanceof Table);
    }
}
