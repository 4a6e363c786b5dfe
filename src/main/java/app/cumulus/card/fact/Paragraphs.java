package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Lines without marks that stand together between empty ones. What begins with {@code Tug - pulls ships} speaks of tugs to its
 * end, and what begins with {@code suppose} is made up to its end.
 */
final class Paragraphs {

    private static final int LEAST = 2;
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,6}|\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]+){1,3}");
    private static final Pattern SUPPOSING =
            Pattern.compile("(?i)(?:(?:let'?s|let us) )?(?:suppose|assume|imagine|say,? (?:you|we) have)\\b.*");

    /** {@code Opens late}, {@code It has a lamp}, {@code can be moved}: a line without a subject of its own. */
    private static final Pattern SAID_OF_IT = Pattern.compile(
            "(?i)(?:(?:it|its|this|they|their|also|can|cannot|may|must|should|is|are|has|have|had|not|no|only|good|great|used|useful|ideal|best|up|at|for|with|max(?:imum)?|min(?:imum)?|comes?|less|more|better|cheaper|faster|slower|high|low|highly|fully)\\b|\\p{L}{2,}s\\b (?!(?:are|is|can|have|must|will)\\b)).*");

    /** {@code It opens late} right behind {@code Tug: pulls ships}. */
    private static final Pattern POINTING = Pattern.compile("(?i)(?:it|its|it's|they|their|these)\\b.*");

    private final List<Block> blocks;
    private final List<Optional<String>> owners = new ArrayList<>();
    private final List<Boolean> supposed = new ArrayList<>();

    private Paragraphs(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * Reads the paragraphs among the blocks.
     *
     * @param thing what a term names
     */
    static Paragraphs of(List<Block> blocks, Function<String, Optional<String>> thing) {
        Paragraphs found = new Paragraphs(blocks);
        int at = 0;
        while (at < blocks.size()) {
            int end = found.endOf(at);
            found.read(at, end, thing);
            at = end;
        }
        long telling =
                found.owners.stream().flatMap(Optional::stream).distinct().count();
        found.owners.replaceAll(owner ->
                owner.filter(name -> telling >= LEAST || NAME.matcher(name).matches()));
        return found;
    }

    /** The term with which the paragraph begins, where the block is a later line that says something of it. */
    Optional<String> owner(int index) {
        return owners.get(index);
    }

    boolean isSupposed(int index) {
        return supposed.get(index);
    }

    private int endOf(int start) {
        int end = start + 1;
        while (end < blocks.size()
                && isHead(start)
                && isPlain(end)
                && blocks.get(end - 1).span().endLine() + 1
                        == blocks.get(end).span().startLine()) {
            end++;
        }
        return end;
    }

    private void read(int start, int end, Function<String, Optional<String>> thing) {
        Optional<String> name = isHead(start) ? term(start).map(Term::name).flatMap(thing) : Optional.empty();
        Optional<String> last = Optional.empty();
        boolean made = false;
        boolean alone = true;
        for (int i = start; i < end; i++) {
            made |= isPlain(i) && SUPPOSING.matcher(text(i)).matches();
            supposed.add(made);
            alone &= i == start || isSaid(i) || term(i).isEmpty();
        }
        for (int i = start; i < end; i++) {
            boolean told = alone && i > start && isSaid(i);
            boolean pointing =
                    isPlain(i) && i > start && POINTING.matcher(text(i)).matches();
            owners.add(told ? name : pointing ? last : Optional.empty());
            last = pointing ? last : isHead(i) ? explained(i).flatMap(thing) : Optional.empty();
        }
    }

    /** Whether a line has no subject of its own. */
    static boolean isSaidOfIt(String text) {
        return SAID_OF_IT.matcher(text).matches();
    }

    private boolean isSaid(int index) {
        return isPlain(index) && isSaidOfIt(text(index));
    }

    /** {@code Code: N4} says of the thing above what its code is. */
    private Optional<String> explained(int index) {
        return term(index)
                .filter(term -> term.meaning().strip().indexOf(' ') > 0)
                .map(Term::name);
    }

    private Optional<Term> term(int index) {
        return Term.of(text(index)).filter(term -> !term.isLabel());
    }

    private String text(int index) {
        return ((Statement) blocks.get(index)).text();
    }

    /** A line of the paragraph, or the one with a number that it begins with. */
    private boolean isHead(int index) {
        return isPlain(index)
                || blocks.get(index) instanceof Statement line
                        && line.mark() == Statement.Mark.NUMBER
                        && line.children().isEmpty();
    }

    private boolean isPlain(int index) {
        return blocks.get(index) instanceof Statement line
                && line.mark() == Statement.Mark.NONE
                && line.children().isEmpty();
    }
}
