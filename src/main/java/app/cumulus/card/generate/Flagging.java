package app.cumulus.card.generate;

import app.cumulus.card.Draft;
import app.cumulus.card.check.Flag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes on active cards what may be wrong with their lines; what they ask and answer stays that of the note. */
final class Flagging {

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
                .map(Flag::message)
                .distinct()
                .toList();
    }
}
