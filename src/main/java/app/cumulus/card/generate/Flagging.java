package app.cumulus.card.generate;

import app.cumulus.card.CardText;
import app.cumulus.card.Draft;
import app.cumulus.card.check.Flag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes on active cards what may be wrong with their lines; what they ask and answer stays that of the note. */
final class Flagging {

    /** Between the words of a value, and between its number and its unit. */
    private static final Pattern PIECES = Pattern.compile("\\h+|(?<=\\d)(?=\\p{L})");

    private final Map<Integer, List<Flag>> flagsByLine = new HashMap<>();

    Flagging(List<Flag> flags) {
        for (Flag flag : flags) {
            for (int line = flag.lines().startLine(); line <= flag.lines().endLine(); line++) {
                flagsByLine.computeIfAbsent(line, key -> new ArrayList<>()).add(flag);
            }
        }
    }

    List<Draft> of(List<Draft> drafts) {
        return flagsByLine.isEmpty()
                ? drafts
                : drafts.stream().map(this::flagged).toList();
    }

    private Draft flagged(Draft draft) {
        List<String> messages = messages(draft);
        if (!draft.active() || messages.isEmpty()) {
            return draft;
        }
        String extra = Stream.concat(Stream.of(draft.content().text().extra()), messages.stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        return new Draft(
                draft.content().withText(draft.content().text().withExtra(extra)),
                draft.lines(),
                draft.fact(),
                draft.off());
    }

    private List<String> messages(Draft draft) {
        return IntStream.rangeClosed(draft.lines().startLine(), draft.lines().endLine())
                .mapToObj(line -> flagsByLine.getOrDefault(line, List.of()))
                .flatMap(List::stream)
                .filter(flag -> speaksOf(draft.content().text(), flag.value()))
                .map(Flag::message)
                .distinct()
                .toList();
    }

    /** A line may have several values; only the cards with the one that is meant are concerned. */
    private static boolean speaksOf(CardText text, String value) {
        // "5TB" is written for "5 TB"
        String wanted = PIECES.splitAsStream(value).map(Pattern::quote).collect(Collectors.joining("\\h*"));
        return value.isEmpty()
                || Pattern.compile("(?<![\\d.,])" + wanted, Pattern.CASE_INSENSITIVE)
                        .matcher(text.question() + "\n" + text.answer())
                        .find();
    }
}
