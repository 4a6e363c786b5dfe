package app.cumulus.exchange.markdown;

import app.cumulus.card.CardState;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.RowProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Keeps the card whose lines are being read and the headings above it, and hands over what is finished. */
final class CardGatherer {

    private final String deckName;
    private final DeckSink sink;
    private final boolean plain;
    private final boolean silentHeadings;
    private final Headings headings = new Headings();
    private final int titleDepth;
    private Optional<OpenCard> open = Optional.empty();
    private TopicPath topicOfOpen;

    /**
     * @param plain whether texts are plain and not Markdown
     * @param silentHeadings whether a heading with nothing under it is no card and no problem
     */
    CardGatherer(String deckName, DeckSink sink, boolean plain, boolean titled, boolean silentHeadings) {
        this.deckName = deckName;
        this.sink = sink;
        this.plain = plain;
        this.silentHeadings = silentHeadings;
        titleDepth = titled ? 1 : 0;
        topicOfOpen = topic(List.of());
    }

    Optional<OpenCard> open() {
        return open;
    }

    void begin(OpenCard card) {
        finish();
        topicOfOpen = topic(List.of());
        open = Optional.of(card);
    }

    void enter(Headings.Heading heading) {
        finish();
        headings.enter(heading);
    }

    /** A heading that is a question: its card stands under the headings above it, and what is below it, under it. */
    void ask(Headings.Heading heading, int line) {
        finish();
        headings.leave(heading.depth());
        begin(new OpenCard(heading.words().replaceAll("^\\*\\*(.*)\\*\\*$", "$1"), line, true));
        headings.enter(heading);
    }

    /** Hands over the card that is open. */
    void finish() {
        if (open.isEmpty()) {
            return;
        }
        OpenCard card = open.get();
        open = Optional.empty();
        if (card.fromHeading() && silentHeadings && !card.has(Label.Part.ANSWER)) {
            return;
        }
        try {
            card.said(plain).forEach(said -> hand("", said, topicOfOpen, card.tags(), card.line()));
        } catch (IllegalArgumentException e) {
            problem(card.line(), e.getMessage());
        }
    }

    void problem(int line, String message) {
        sink.problem(new RowProblem(line, "", message));
    }

    void hand(OpenCard.Said said, Collection<String> tags, int line) {
        hand("", said, topic(List.of()), tags, line);
    }

    void hand(OpenCard.Said said, List<String> subtopic, Collection<String> tags, int line) {
        hand("", said, topic(subtopic), tags, line);
    }

    void hand(String key, OpenCard.Said said, TopicPath topic, Collection<String> tags, int line) {
        sink.card(new IncomingCard(
                key,
                said.kind(),
                topic,
                said.text(),
                said.choices(),
                new LinkedHashSet<>(tags),
                CardState.ACTIVE,
                0,
                Optional.empty(),
                line));
    }

    private TopicPath topic(List<String> subtopic) {
        List<String> parts = new ArrayList<>(List.of(deckName));
        headings.below(titleDepth).forEach(words -> parts.add(Headings.topic(words)));
        parts.addAll(subtopic);
        return new TopicPath(parts);
    }
}
