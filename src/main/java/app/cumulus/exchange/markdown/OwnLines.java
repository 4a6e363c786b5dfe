package app.cumulus.exchange.markdown;

import app.cumulus.card.CardKind;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.text.DeckText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Takes a deck that we wrote line by line; only our own marks count in it. */
final class OwnLines {

    private final DeckText text;
    private final CardGatherer cards;
    private final Fence fence = new Fence();
    private final Headings headings = new Headings();
    private Optional<OpenCard> open = Optional.empty();
    private String key = "";
    private CardKind kind = CardKind.BASIC;
    private int number;

    OwnLines(DeckText text, CardGatherer cards) {
        this.text = text;
        this.cards = cards;
    }

    void take(String line) {
        number++;
        if (fence.holds(line)) {
            open.ifPresent(card -> card.add(line));
            return;
        }
        Matcher card = OwnMarks.CARD.matcher(line);
        Matcher label = OwnMarks.LABEL.matcher(line);
        Optional<Headings.Heading> heading = Headings.in(line);
        if (card.matches()) {
            finish();
            key = card.group(1);
            kind = kindOf(card.group(2));
        } else if (label.matches()) {
            labelled(label.group(1), label.group(2) == null ? "" : label.group(2));
        } else if (heading.isPresent()) {
            finish();
            headings.enter(heading.get());
        } else {
            open.ifPresent(each -> each.add(OwnMarks.unescaped(line)));
        }
    }

    private static CardKind kindOf(String name) {
        return Arrays.stream(CardKind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(CardKind.BASIC);
    }

    private void labelled(String label, String rest) {
        if (label.equals("Q")) {
            String keyOfNext = open.isPresent() ? "" : key;
            CardKind kindOfNext = open.isPresent() ? CardKind.BASIC : kind;
            finish();
            key = keyOfNext;
            kind = kindOfNext;
            open = Optional.of(new OpenCard(rest, number, false));
        } else if (open.isPresent()) {
            open.get().begin(partOf(label), rest);
        } else {
            cards.problem(number, "the answer has no question before it");
        }
    }

    private static Label.Part partOf(String label) {
        return switch (label) {
            case "A" -> Label.Part.ANSWER;
            case "Extra" -> Label.Part.EXTRA;
            case "Tags" -> Label.Part.TAGS;
            case "Cloze" -> Label.Part.CLOZE;
            default -> throw new IllegalStateException("bug: no part is called " + label);
        };
    }

    void finish() {
        open.ifPresent(card -> {
            try {
                cards.hand(key, card.own(kind), topic(), card.tags(), card.line());
            } catch (IllegalArgumentException e) {
                cards.problem(card.line(), e.getMessage());
            }
        });
        open = Optional.empty();
        key = "";
        kind = CardKind.BASIC;
    }

    private TopicPath topic() {
        List<String> parts = new ArrayList<>();
        for (String words : headings.below(OwnMarks.FIRST_DEPTH - 1)) {
            boolean shared = parts.size() == OwnMarks.LAST_DEPTH - OwnMarks.FIRST_DEPTH;
            parts.addAll(shared ? List.of(words.split(OwnMarks.SHARING)) : List.of(words));
        }
        return parts.isEmpty() ? TopicPath.of(text.deckName()) : new TopicPath(parts);
    }
}
