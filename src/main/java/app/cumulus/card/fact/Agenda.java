package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that are nothing but names of services: what is to be learnt. The heading above says nothing of what comes behind them. */
final class Agenda {

    private static final int LEAST = 3;

    /** {@code //SQS}, {@code SQS - faqs}. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)^[^\\p{L}\\p{N}]+|\\s*[-–:]?\\s*(?:faqs?|best practices?|white ?papers?|videos?|docs?)\\b.*$");

    private Agenda() {}

    /** The index of the first block behind so many names of several services; the number of blocks where there are none. */
    static int endIn(List<Block> blocks) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<String> name = nameOf(blocks.get(i));
            if (name.isEmpty() && names.size() >= LEAST) {
                return i;
            }
            name.ifPresentOrElse(names::add, names::clear);
        }
        return blocks.size();
    }

    /** Whether a heading behind such lines is one of them: the lines right below it are such names, too. */
    static boolean isAmong(Section section) {
        List<Block> children = section.children();
        return children.size() > 1
                && children.stream().limit(2).allMatch(child -> nameOf(child).isPresent());
    }

    private static Optional<String> nameOf(Block block) {
        if (!(block instanceof Statement statement)
                || !statement.children().isEmpty()
                || statement.text().indexOf('(') >= 0) {
            return Optional.empty();
        }
        String words = AROUND.matcher(statement.text()).replaceAll("").strip();
        return FileSubject.named(new Statement(
                        statement.span(), words, statement.mark(), statement.tone(), statement.children()))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
