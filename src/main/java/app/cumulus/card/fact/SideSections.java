package app.cumulus.card.fact;

import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headings right behind the name of a service, drawn as large as it is, that name only a side of something: {@code SQS}, {@code
 * Pricing}, {@code Limits}. Such a side is one of the service, unless what stands under it is about others.
 */
final class SideSections {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final WordList ASPECTS = WordList.of("aspects.txt");
    private static final WordList VAGUE = WordList.of("vague-headings.txt");

    private SideSections() {}

    /** The end of the sides behind the block with this index; the block behind it, where there are none. */
    static int end(List<Block> blocks, int index) {
        int end = index + 1;
        Optional<String> service = FileSubject.named(blocks.get(index));
        if (service.isEmpty() || !(blocks.get(index) instanceof Section named) || named.level() == 0) {
            return end;
        }
        OwnerName owner = new OwnerName(service.get());
        for (int i = index + 1; i < blocks.size() && isAsLarge(blocks.get(i), named.level()); i++) {
            Section section = (Section) blocks.get(i);
            if (!isSide(section, owner)) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private static boolean isAsLarge(Block block, int level) {
        return block instanceof Section section && section.level() == level;
    }

    private static boolean isSide(Section section, OwnerName owner) {
        String title = section.title();
        boolean plain = Stream.of(NO_WORD.split(title))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> ASPECTS.has(word) || VAGUE.has(word));
        boolean own =
                owner.isIn(title) || section.children().stream().anyMatch(child -> owner.isIn(Passage.words(child)));
        return (plain || own && FileSubject.namedIn(title).isEmpty() && isOneWord(title))
                && section.children().stream().noneMatch(child -> begins(child, owner));
    }

    private static boolean isOneWord(String title) {
        return NO_WORD.split(title).length == 1;
    }

    /** Whether the line begins with another service. */
    private static boolean begins(Block block, OwnerName owner) {
        String words = Passage.words(block);
        String first = Term.of(words).map(Term::name).orElse("");
        return !owner.isIn(words)
                && (FileSubject.named(block).isPresent()
                        || FileSubject.of(first).isPresent());
    }
}
