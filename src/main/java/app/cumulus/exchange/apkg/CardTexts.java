package app.cumulus.exchange.apkg;

import app.cumulus.card.CardText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes question and answer of a note, as its templates show them. */
final class CardTexts {

    /** Stands for the gap while HTML becomes CommonMark; of no script, so that nothing touches it. */
    private static final char GAP = '\ue000';

    private static final Pattern ANSWER_LINE = Pattern.compile("(?i)<hr[^>]*\\bid\\s*=\\s*[\"']?answer\\b[^>]*>");
    private static final Pattern GAP_NAME = Pattern.compile("c(\\d{1,4})");

    private final HtmlToMarkdown markdown;

    CardTexts(HtmlToMarkdown markdown) {
        this.markdown = markdown;
    }

    /** The CommonMark of a field; empty where there is no such field. */
    String field(NoteRow note, String name) {
        String html = note.field(name);
        return html == null ? "" : markdown.of(html);
    }

    /**
     * The text of a card.
     *
     * @param ordinal of the template, or one less than the number of the gap
     * @param special the fields that Anki adds to those of the note
     * @throws Faulty if a side is empty
     */
    CardText of(NoteRow note, int ordinal, Map<String, String> special) throws Faulty {
        NoteType.Card card = note.type()
                .card(ordinal)
                .orElseThrow(() -> new Faulty(
                        "its note type '" + note.type().name() + "' has no template number " + (ordinal + 1) + "."));
        return note.type().cloze() || card.question().hasCloze()
                ? gaps(card, new Values(note, ordinal + 1, special))
                : sides(card, new Values(note, 0, special));
    }

    /** The text of a card of gaps in one field. */
    CardText gapsIn(String html, int number, String extra) throws Faulty {
        List<Clozes.Hidden> hidden = new ArrayList<>();
        return gapText(marked(html, number, hidden), hidden, number, extra);
    }

    private CardText sides(NoteType.Card card, Values values) throws Faulty {
        String front = card.question().render(values);
        String question = markdown.of(front);
        String back = card.answer().render(values.withFront(""));
        Matcher line = ANSWER_LINE.matcher(back);
        if (line.find()) {
            back = back.substring(line.end());
        } else if (!front.isBlank() && back.strip().startsWith(front.strip())) {
            back = back.strip().substring(front.strip().length());
        }
        String answer = markdown.of(back);
        return question.isBlank() || answer.isBlank()
                ? ofFields(values.note, question)
                : new CardText(question, answer, "", "");
    }

    /** A card that Anki shows with an empty side, or without its gap: what its note says, field by field. */
    private CardText ofFields(NoteRow note, String question) throws Faulty {
        List<String> filled = new ArrayList<>();
        for (String html : note.fields()) {
            String text = markdown.of(Clozes.shown(html, 0, Clozes.Hidden::html));
            if (!text.isBlank() && !text.equals(question)) {
                filled.add(text);
            }
        }
        if (filled.isEmpty() && question.isBlank()) {
            throw new Faulty("its note is empty.");
        }
        String asked = question.isBlank() ? filled.remove(0) : question;
        return CardText.of(asked, filled.isEmpty() ? asked : String.join("\n\n", filled));
    }

    private static void requireWords(String question, String answer) throws Faulty {
        if (question.isBlank()) {
            throw new Faulty("its front is empty.");
        } else if (answer.isBlank()) {
            throw new Faulty("its back is empty.");
        }
    }

    private CardText gaps(NoteType.Card card, Values values) throws Faulty {
        List<Clozes.Hidden> hidden = new ArrayList<>();
        values.collect(hidden);
        String front = card.question().render(values);
        values.collect(new ArrayList<>());
        String back = card.answer().render(values.withFront(front));
        if (hidden.isEmpty()) {
            return ofFields(values.note, "");
        }
        String rest = back.startsWith(front) ? back.substring(front.length()) : withoutGapParts(back, values);
        String extra = markdown.of(rest.replace(String.valueOf(GAP), ""));
        boolean repeats = extra.equals(markdown.of(front.replace(String.valueOf(GAP), "")));
        return gapText(front, hidden, values.number, repeats ? "" : extra);
    }

    /** Without the texts that have the gap in them, which the question shows already. */
    private static String withoutGapParts(String back, Values values) {
        String rest = back;
        for (String shown : values.shown) {
            rest = rest.replace(shown, "");
        }
        return rest;
    }

    private CardText gapText(String front, List<Clozes.Hidden> hidden, int number, String extra) throws Faulty {
        if (hidden.isEmpty()) {
            throw new Faulty("its note has no gap number " + number + ".");
        }
        List<String> answers =
                hidden.stream().map(each -> markdown.of(each.html())).toList();
        String text = markdown.of(front);
        StringBuilder question = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == GAP && next < hidden.size()) {
                String hint = HtmlText.plain(hidden.get(next).hint()).strip();
                question.append(CardText.GAP).append(hint.isEmpty() ? "" : " (" + MarkdownText.escaped(hint) + ")");
                whole.append("{{c1::").append(answers.get(next++)).append("}}");
            } else if (c != GAP) {
                question.append(c);
                whole.append(c);
            }
        }
        String answer = String.join("; ", new LinkedHashSet<>(answers));
        requireWords(question.toString(), answer);
        return new CardText(question.toString(), answer, extra, whole.toString());
    }

    private static String marked(String html, int number, List<Clozes.Hidden> hidden) {
        return Clozes.shown(html.replace(GAP, ' '), number, gap -> {
            hidden.add(gap);
            return String.valueOf(GAP);
        });
    }

    /** What the templates of one card ask for. */
    private static final class Values implements Template.Values {

        private final NoteRow note;
        private final int number;
        private final Map<String, String> special;
        private final String front;
        private final LinkedHashSet<String> shown;
        private List<Clozes.Hidden> hidden = new ArrayList<>();

        Values(NoteRow note, int number, Map<String, String> special) {
            this(note, number, special, null, new LinkedHashSet<>());
        }

        private Values(
                NoteRow note, int number, Map<String, String> special, String front, LinkedHashSet<String> shown) {
            this.note = note;
            this.number = number;
            this.special = special;
            this.front = front;
            this.shown = shown;
        }

        Values withFront(String html) {
            return new Values(note, number, special, html, shown);
        }

        void collect(List<Clozes.Hidden> target) {
            hidden = target;
        }

        @Override
        public String of(String field) {
            String html = note.field(field);
            if (html != null) {
                return html;
            } else if (field.equals("FrontSide")) {
                return front;
            }
            Matcher gap = GAP_NAME.matcher(field);
            if (number > 0 && gap.matches()) {
                return Integer.parseInt(gap.group(1)) == number ? "1" : "";
            }
            return special.get(field);
        }

        @Override
        public String cloze(String html) {
            String text = marked(html, number, hidden);
            shown.add(text);
            return text;
        }

        @Override
        public boolean areOfAnswer() {
            return front != null;
        }
    }
}
