package app.cumulus.card.rule.process;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the steps of a process: a chain of arrows, over several lines too, or numbered lines under a heading. */
public final class Steps {

    private static final Pattern ARROW = Pattern.compile("\\s*(?:-+>|=+>|→|➜|⇒)\\s*");
    private static final Pattern LEADING = Pattern.compile("^\\s*(?:-+>|=+>|→|➜|⇒).*");
    private static final Pattern TRAILING = Pattern.compile(".*(?:-+>|=+>|→|➜|⇒)\\s*$");
    private static final Pattern SECOND_SENTENCE = Pattern.compile("(?<=\\w{3})\\.\\s.*$");
    private static final Pattern FILLER = Pattern.compile(
            "^(?:simple[.,:]|simply|first(?:ly)?|then|after that|finally|next|and then|so)[.,:]?\\s+",
            Pattern.CASE_INSENSITIVE);
    /** {@code if all is well the crate is sealed -> the lorry leaves}: the chain goes on under a condition. */
    private static final Pattern BRANCH = Pattern.compile("(?i)(?:if|when|once|then|finally|after that)\\s.*");

    private static final int MOST_LINES = 8;

    private Steps() {}

    /** The steps of one text; a text without an arrow is one step. */
    public static List<String> of(String chain) {
        List<String> steps = new ArrayList<>();
        for (String step : ARROW.split(chain)) {
            String bare = Phrases.bare(SECOND_SENTENCE
                    .matcher(FILLER.matcher(step).replaceFirst(""))
                    .replaceFirst(""));
            if (!bare.isEmpty()) {
                steps.add(bare);
            }
        }
        return steps;
    }

    public static boolean hasArrow(String text) {
        return ARROW.matcher(text).find();
    }

    /** A chain of steps, and the lines it stands on. */
    record Chain(String text, Span lines) {}

    /** The chain that begins with a passage and goes on in the lines behind it; only its own text where none does. */
    static Chain chain(Passage passage) {
        StringBuilder chain = new StringBuilder(passage.text());
        Span span = passage.span();
        boolean open = TRAILING.matcher(passage.text()).matches();
        int lines = 1;
        for (var next : passage.following()) {
            if (!(next instanceof Statement statement) || lines > MOST_LINES) {
                break;
            }
            boolean leads = LEADING.matcher(statement.text()).matches();
            boolean branch = isBranch(passage.text(), statement);
            if (!leads && !open && !branch) {
                break;
            }
            chain.append(leads ? " " : open ? " " : " -> ").append(statement.text());
            span = span.with(statement.span());
            open = TRAILING.matcher(statement.text()).matches();
            lines++;
        }
        return new Chain(chain.toString(), span);
    }

    private static boolean isBranch(String chain, Statement statement) {
        return !BRANCH.matcher(chain).matches()
                && hasArrow(statement.text())
                && BRANCH.matcher(statement.text()).matches();
    }

    /** The line before a chain; empty where there is none. */
    public static String before(Passage passage) {
        int last = passage.before().size() - 1;
        return last >= 0 && passage.before().get(last) instanceof Statement before
                ? before.text()
                : passage.place().leadIn();
    }

    /** Whether the steps are those of a question above or before them: {@code What if the crate is wet?} They are no steps of the heading. */
    static boolean answer(Passage passage) {
        return before(passage).strip().endsWith("?")
                || passage.place().leadIn().strip().endsWith("?");
    }

    /** Whether a line only goes on with the chain of the line before it. */
    static boolean continues(Passage passage) {
        if (LEADING.matcher(passage.text()).matches()) {
            return true;
        }
        int last = passage.before().size() - 1;
        return last >= 0
                && passage.before().get(last) instanceof Statement before
                && (TRAILING.matcher(before.text()).matches()
                        || hasArrow(before.text())
                                && passage.block() instanceof Statement statement
                                && isBranch(before.text(), statement));
    }
}
