package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.LineFate;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Opposites;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Document;
import app.cumulus.note.read.NoteReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Makes cards of random notes in the shapes of real ones: every line is accounted for, and no card says a word of its own. */
class CardSoupTest {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?:ies|es|s|ed|ing|e|y)$");

    private static final String[] INDENTS = {"", "", "", "  ", "    ", "        ", "\t"};
    private static final String[] SIGNS = {"", "", "- ", "- ", "* ", "1. ", "2) ", "-> ", "!!! ", "-", "> "};
    private static final String[] THINGS = {
        "lorry",
        "lorries",
        "parcel",
        "Depot Gate",
        "Sorting Belt (SB)",
        "Night Mode",
        "Express Mode",
        "label printer",
        "`print --all`",
        "gates",
        "XR-7",
        "Route Planner",
        "weight limit",
        "3 kinds of label",
        "Tariff types",
        "crane",
        "forklifts"
    };
    private static final String[] ACTS = {
        "stores",
        "weighs",
        "can be sent to",
        "does not accept",
        "is used for",
        "must be signed by",
        "uses",
        "is",
        "are kept in",
        "supports",
        "has",
        "should open before",
        "prints",
        "cannot leave without",
        "contains"
    };
    private static final String[] AMOUNTS = {
        "20 tons",
        "4 days by default",
        "up to 300 parcels",
        "1-14 days",
        "99.9%",
        "10 KB/s",
        "max 3 per gate",
        "5 min",
        "429"
    };
    private static final String[] JOINTS = {
        ", ",
        " and ",
        " / ",
        " | ",
        ": ",
        " - ",
        " -> ",
        " = ",
        " because ",
        " if ",
        " while ",
        ". ",
        " (",
        ") ",
        " when ",
        " => ",
        " * ",
        " + "
    };
    private static final String[] WHOLE = {
        "",
        "",
        "----------------",
        "====== Depot ======",
        "Gate types:",
        "How it works",
        "Exam tips:",
        "Steps to load a lorry",
        "Sample 1:",
        "20 * 2 KB = 40 units",
        "load = weight * trips",
        "What if the gate is closed?",
        "There are 2 types of gates:",
        "Example",
        "{",
        "  \"gate\": \"north\",",
        "}",
        "| Lorry | Load |",
        "|---|---|",
        "| Alpha | 20 tons |",
        "curl -H \"X-Gate: 7\" http://depot.test/open",
        "Night Mode (set in the Gate settings page)",
        "```",
        "Day Shift Mode:",
        "Night Shift Mode:",
        "etc",
        "????????",
        "- etc.",
        "weigh -> print -> load ->",
        "## Depot FAQ",
        "### Night Mode",
        "#### Day 2",
        "XR-7",
        "- must be signed by the crane",
        "- only uses 3 lorries"
    };

    private static final Lexicon LEXICON = new Lexicon();
    private static final Opposites OPPOSITES = new Opposites();
    private static final WordList ASKED = WordList.of("question-words.txt");
    private static final CardGenerator GENERATOR = new CardGenerator();

    @RepeatedTest(150)
    void any_soup_adds_up_and_its_cards_say_only_what_it_says(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder soup = new StringBuilder();
        int lines = 3 + random.nextInt(40);
        for (int i = 0; i < lines; i++) {
            soup.append(line(random)).append('\n');
        }
        Document note = new NoteReader().read("yard.txt", soup.toString());
        Generation made = GENERATOR.generate(note);
        List<LineFate> fates = made.ledger().fates();
        assertThat(fates).hasSize(lines);
        for (Draft draft : made.drafts()) {
            if (draft.active()) {
                holds(draft, note);
            }
        }
    }

    private static void holds(Draft draft, Document note) {
        Set<String> said = new HashSet<>(stems("yard notes"));
        note.lines().subList(0, draft.lines().endLine()).forEach(line -> said.addAll(stems(line)));
        String card =
                draft.content().text().question() + " " + draft.content().text().answer();
        for (String word : NO_WORD.split(card)) {
            boolean count = word.chars().allMatch(Character::isDigit);
            assertThat(word.length() < 2
                            || count
                            || ASKED.has(word)
                            || said.contains(stem(word))
                            || isOpposite(word, said))
                    .as("%s: '%s' in %s", draft.content().rule(), word, card)
                    .isTrue();
        }
    }

    private static boolean isOpposite(String word, Set<String> said) {
        return OPPOSITES.of(word).filter(other -> said.contains(stem(other))).isPresent();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : NO_WORD.split(text)) {
            stems.add(stem(word));
        }
        return stems;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String base = LEXICON.verbBase(lower).orElse(lower);
        return base.length() > 3 ? ENDING.matcher(base).replaceFirst("") : base;
    }

    private static String line(Random random) {
        if (random.nextInt(4) == 0) {
            return pick(random, INDENTS) + pick(random, WHOLE);
        }
        StringBuilder line = new StringBuilder(pick(random, INDENTS)).append(pick(random, SIGNS));
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            line.append(pick(random, THINGS));
            if (random.nextInt(3) > 0) {
                line.append(' ')
                        .append(pick(random, ACTS))
                        .append(' ')
                        .append(random.nextBoolean() ? pick(random, AMOUNTS) : pick(random, THINGS));
            }
            line.append(i + 1 < parts || random.nextInt(6) == 0 ? pick(random, JOINTS) : "");
        }
        return line.toString();
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
