package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heading or a statement of a document, with its place and what stands under and behind it.
 *
 * @param text the heading or the statement, cleaned
 * @param heading whether it only names what follows; a heading that says something is a statement
 * @param children what stands under it
 * @param before the siblings before it
 * @param following the siblings behind it, nearest first
 * @param term the text taken apart, where it has the form of a term and its meaning
 */
public record Passage(
        Block block,
        String text,
        boolean heading,
        Place place,
        List<Block> children,
        List<Block> before,
        List<Block> following,
        Optional<Term> term) {

    private static final int LEAST_QUESTIONS = 6;
    private static final Pattern QUESTION = Pattern.compile(
            "\\?\\s*$|^(?:how|why|what|what's|can|do|does|is|are|should|when|where|which|who|must|will)\\b",
            Pattern.CASE_INSENSITIVE);

    public Passage {
        children = List.copyOf(children);
    }

    Passage(
            Block block,
            String text,
            boolean heading,
            Place place,
            List<Block> children,
            List<Block> before,
            List<Block> following) {
        this(block, text, heading, place, children, before, following, Term.of(text));
    }

    /** What a heading or a line says; nothing where the block is neither. */
    public static String words(Block block) {
        return block instanceof Section section
                ? section.title()
                : block instanceof Statement statement ? statement.text() : "";
    }

    public Span span() {
        return block.span();
    }

    /** Whether it says something, rather than naming what follows. */
    public boolean isStatement() {
        return !heading && (block instanceof Statement || block instanceof Section);
    }

    /** Whether it is one of a list of questions that nobody answers. */
    public boolean isAmongQuestions() {
        long asked = Stream.concat(before.stream(), following.stream())
                .filter(Passage::isOpenQuestion)
                .count();
        return block instanceof Statement
                && children.isEmpty()
                && asked >= LEAST_QUESTIONS
                && asked * 4 >= (before.size() + following.size()) * 3L;
    }

    private static boolean isOpenQuestion(Block block) {
        return block instanceof Statement statement
                && statement.children().isEmpty()
                && QUESTION.matcher(statement.text()).find();
    }

    /** The statements right under it, code and tables left out. */
    public List<Statement> childStatements() {
        return children.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }
}
