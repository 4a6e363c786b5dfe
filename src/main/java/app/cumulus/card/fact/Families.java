package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a document that share what stands before a dash: of {@code Crane - Hooks} and {@code Crane - Fees} each names a side of the crane. */
final class Families {

    private static final int LEAST_MEMBERS = 2;
    private static final Pattern MEMBER = Pattern.compile("(?<family>\\S[^-–:()]*?) [-–] (?<member>\\p{Lu}.*)");

    /** {@code From Night to Day}. */
    private static final Pattern NO_NOUN =
            Pattern.compile("(?i)(?:from|to|with|without|for|how|when|why|what|where|in|on|by) ");

    private final Map<String, Integer> members = new HashMap<>();

    Families(List<Block> blocks) {
        count(blocks);
    }

    private void count(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                Matcher member = MEMBER.matcher(section.title());
                if (member.matches()) {
                    members.merge(member.group("family"), 1, Integer::sum);
                }
                count(section.children());
            }
        }
    }

    /** The title as one name, where it is that of a member; {@code Crane - Use cases} is about the crane. */
    String named(String title) {
        Matcher member = MEMBER.matcher(title);
        if (!member.matches() || members.getOrDefault(member.group("family"), 0) < LEAST_MEMBERS) {
            return title;
        }
        String name = member.group("member");
        return NoName.isSide(name) || NO_NOUN.matcher(name).lookingAt()
                ? member.group("family")
                : member.group("family") + " " + name;
    }
}
