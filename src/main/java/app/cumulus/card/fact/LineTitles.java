package app.cumulus.card.fact;

import app.cumulus.card.text.Brackets;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds names that stand on lines of their own between the sentences that tell of them, in lines without any mark: {@code Tug}, {@code
 * Pulls ships into the harbour}, {@code Barge}, {@code Carries coal}.
 */
final class LineTitles {

    private static final int LEAST_TITLES = 2;
    private static final int LEAST_BODY_WORDS = 4;
    private static final Pattern TITLE = Pattern.compile(
            "(?=\\p{Lu}|\\d{1,2}[.)] \\p{Lu})(?!(?:Can|Cannot|Must|Should|May|Is|Are|Has|Have|Does|Do|Not|No|Only|All|Each|Every|Great|Good|Best|Low|High|More|Less|Very|Fully|Also|If|When|Use|Used|Allows|Supports|Provides)\\b)[^.,;:!?=<>()]{2,}(?: [^.,;:!?=<>()]+){0,4}");
    private static final Pattern SAYS =
            Pattern.compile(".* (?:is|are|has|have|can|cannot|will|must|does|do|supports?|uses?|allows?|provides?) .*");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s+");
    private final List<Block> blocks;
    private final Function<String, Optional<String>> thing;
    private final List<Optional<String>> owners = new ArrayList<>();

    private LineTitles(List<Block> blocks, Function<String, Optional<String>> thing) {
        this.blocks = blocks;
        this.thing = thing;
    }

    /**
     * For each block the name above it that it is said of; none for a name itself and where there is none.
     *
     * @param thing what a line names
     */
    static List<Optional<String>> over(List<Block> blocks, Function<String, Optional<String>> thing) {
        LineTitles found = new LineTitles(blocks, thing);
        int at = 0;
        while (at < blocks.size()) {
            int end = found.endOfRun(at);
            found.readRun(at, end);
            at = end;
        }
        return found.owners;
    }

    /** Behind the last of the lines that stand together; after a blank line only a name goes on. */
    private int endOfRun(int start) {
        int end = start + 1;
        while (end < blocks.size()
                && isPlain(blocks.get(end - 1))
                && isPlain(blocks.get(end))
                && (isAdjacent(end) || name(end).isPresent())) {
            end++;
        }
        return end;
    }

    private void readRun(int start, int end) {
        int titles = 0;
        int told = 0;
        for (int i = start; i < end; i++) {
            boolean title = isPlain(blocks.get(i)) && name(i).isPresent();
            titles += title ? 1 : 0;
            told += title && i + 1 < end && isAdjacent(i + 1) && isBody(i + 1) ? 1 : 0;
        }
        boolean alternate =
                told >= LEAST_TITLES && told == titles && name(start).isPresent();
        Optional<String> owner = Optional.empty();
        for (int i = start; i < end; i++) {
            Optional<String> name = alternate ? name(i) : Optional.empty();
            owner = name.isPresent() ? name : owner;
            owners.add(name.isPresent() ? Optional.empty() : owner);
        }
    }

    private Optional<String> name(int index) {
        String text = ((Statement) blocks.get(index)).text();
        return TITLE.matcher(text).matches()
                ? thing.apply(NUMBER.matcher(text).replaceFirst("")).or(() -> ofService(text))
                : Optional.empty();
    }

    /** {@code Ferry Two Decks}: whatever stands behind the name of a service, so few words are a name. */
    private static Optional<String> ofService(String text) {
        return FileSubject.of(text)
                .filter(text::startsWith)
                .filter(service -> !SAYS.matcher(text).matches())
                .map(service -> Headings.topicPart(text));
    }

    private boolean isBody(int index) {
        String text = ((Statement) blocks.get(index)).text();
        return name(index).isEmpty()
                && ((Statement) blocks.get(index)).mark() == Statement.Mark.NONE
                && !Character.isDigit(text.charAt(0))
                && Term.of(text).isEmpty()
                && Brackets.without(text).split(" ").length >= LEAST_BODY_WORDS;
    }

    private boolean isAdjacent(int index) {
        return blocks.get(index - 1).span().endLine() + 1
                == blocks.get(index).span().startLine();
    }

    private static boolean isPlain(Block block) {
        return block instanceof Statement line
                && line.mark() != Statement.Mark.BULLET
                && line.mark() != Statement.Mark.REMARK
                && line.children().isEmpty();
    }
}
