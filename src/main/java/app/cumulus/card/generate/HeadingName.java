package app.cumulus.card.generate;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.Draft;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the name of the heading a card stands under before its question, so that it differs from one that asks the same elsewhere. */
final class HeadingName {

    private static final int MOST_WORDS = 5;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N} /&+-]*(?: \\([^()]*\\))?");
    private static final Pattern GATHERING = Pattern.compile(
            "(?i).*\\b(?:summary|tips?|overview|notes?|basics|lab|review|terminology|introduction|features|types|kinds|tiers|modes|highlights|options|architecture|theory|services|concepts?|fundamentals|basics|scenarios?|process|random|general)\\b.*|\\d.*");
    private static final Pattern SCOPED = Pattern.compile("(?:In|For) [^,]+, .*|[^:?]{1,60}: .*", Pattern.DOTALL);

    /** Rules whose question is the same wherever it is asked. */
    private static final Set<String> EVERYWHERE = Set.of("definition", "acronym", "alias", "member");

    private static final WordList VAGUE = WordList.of("vague-headings.txt");

    private static final WordList ADJECTIVES = WordList.of("adjectives.txt");

    private HeadingName() {}

    /** The card with its innermost telling heading; none where no heading would tell it apart. */
    static Optional<Draft> before(Draft draft) {
        CardText text = draft.content().text();
        if (EVERYWHERE.contains(draft.content().rule())
                || SCOPED.matcher(text.question()).matches()) {
            return Optional.empty();
        }
        List<String> topic = draft.content().topic().parts();
        for (int i = topic.size() - 1; i > 0; i--) {
            String heading = topic.get(i);
            if (tells(heading, text)) {
                return Optional.of(named(draft, heading));
            }
        }
        return Optional.empty();
    }

    private static boolean tells(String heading, CardText text) {
        Set<String> asked = words(text.question());
        Set<String> own = words(heading);
        Set<String> answer = words(text.answer());
        return heading.split(" ").length <= MOST_WORDS
                && NAME.matcher(heading).matches()
                && !ADJECTIVES.has(heading)
                && !GATHERING.matcher(heading).matches()
                && !own.stream().allMatch(VAGUE::has)
                && !asked.containsAll(own)
                && own.stream().noneMatch(answer::contains);
    }

    private static Draft named(Draft draft, String heading) {
        CardContent content = draft.content();
        CardText text = content.text();
        boolean gap = content.kind() == CardKind.CLOZE;
        CardText named = new CardText(
                gap ? heading + ": " + text.question() : "In " + heading + ", " + lowered(text.question()),
                text.answer(),
                text.extra(),
                gap ? heading + ": " + text.clozeText() : text.clozeText());
        return new Draft(content.withText(named), draft.lines(), draft.fact(), draft.off());
    }

    private static String lowered(String question) {
        boolean ordinary = question.matches("\\p{Lu}\\p{Ll}*\\b.*");
        return ordinary ? question.substring(0, 1).toLowerCase(Locale.ROOT) + question.substring(1) : question;
    }

    private static Set<String> words(String text) {
        return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
