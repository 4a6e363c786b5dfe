package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Brackets;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Prepares the lines of a list to be read as its items: names that begin alike, {@code Crane - night}, {@code Crane - one arm}, whole. */
final class ItemLines {

    private static final int MOST_WORDS = 4;
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern END = Pattern.compile("(?:\\s[-–—]+\\s|: |\\. |, ).*$");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ItemLines() {}

    /** The bullets at the end, where lines without a bullet stand before them; empty if all are alike. */
    static List<Block> lastBullets(List<Block> children) {
        int first = children.size();
        while (first > 0 && isBullet(children.get(first - 1))) {
            first--;
        }
        boolean other = first > 0
                && children.subList(0, first).stream()
                        .noneMatch(
                                child -> isBullet(child) || child instanceof Section section && section.level() == 0);
        return other ? children.subList(first, children.size()) : List.of();
    }

    private static boolean isBullet(Block block) {
        return block instanceof Statement statement && statement.mark() == Statement.Mark.BULLET;
    }

    /** The lines, where needed with their whole name before a colon. */
    static List<Block> told(List<Block> lines) {
        List<String> names = new ArrayList<>();
        for (Block line : lines) {
            names.add(nameOf(line));
        }
        List<Block> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            String name = names.get(i);
            boolean shared =
                    !name.isEmpty() && names.stream().filter(name::equals).count() > 1;
            told.add(shared && line instanceof Statement statement ? whole(statement) : line);
        }
        return told;
    }

    /** {@code You can set also the colour} under {@code You can set:} is one more item. */
    static Block without(Pattern lead, Block child) {
        return child instanceof Statement statement
                        && lead.matcher(statement.text()).lookingAt()
                ? new Statement(
                        statement.span(),
                        lead.matcher(statement.text()).replaceFirst(""),
                        statement.mark(),
                        statement.tone(),
                        statement.children())
                : child;
    }

    /** The words of a line, whatever signs stand between them. */
    static String words(String line) {
        return SIGNS.matcher(line).replaceAll(" ").strip();
    }

    private static String nameOf(Block line) {
        String text = Passage.words(line);
        return Term.of(text)
                .map(Term::name)
                .orElse(Brackets.without(text))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Statement whole(Statement line) {
        Optional<Term> term = Term.of(line.text()).filter(found -> isDash(line.text(), found.name()));
        String more = term.map(Term::meaning)
                .map(meaning -> END.matcher(Brackets.without(meaning)).replaceFirst(""))
                .map(Phrases::bare)
                .orElse("");
        return more.isEmpty() || Phrases.words(more) > MOST_WORDS
                ? line
                : new Statement(
                        line.span(),
                        term.get().name() + " " + more + ": " + term.get().meaning(),
                        line.mark(),
                        line.tone(),
                        line.children());
    }

    private static boolean isDash(String text, String name) {
        return text.startsWith(name)
                && BRACKETS.matcher(text.substring(name.length()))
                        .replaceFirst("")
                        .strip()
                        .matches("[-–—].*");
    }
}
