package app.cumulus.card.context;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.note.CodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a writer makes up a story or works an example out: {@code let's say we have 6 carts. So 2 of them stop …}. It goes
 * on over the lines right behind it that take it up, and ends at a heading or an empty line.
 */
public final class Stories {

    private static final int MOST_BETWEEN = 3;
    private static final int MOST_WORKED_OUT = 4;
    private static final int MOST_LINES = 12;
    private static final int MOST_ELSEWHERE = 2;
    private static final int LEAST_LETTERS = 3;

    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?<![(\\p{L}])(?:"
                    + "let'?s (?:say|assume|suppose|imagine)\\b|imagine\\b|suppose\\b|assume (?:that|you|we|there|your|our)\\b"
                    + "|(?:for (?:example|instance),? )?consider (?:(?:an? (?:example|scenario|case)|the following (?:example|scenario|case))\\b|(?<=(?:example|instance),? consider )an?\\b)"
                    + "|^(?:question|exercise|task)(?: ?\\d+)?\\s*[:.)-]+\\s*(?!(?:what|which|how|when|where|who|why|is|are|can|does|do|did|should|must|will)\\b)\\p{L}(?=[^?]*$)"
                    + "|say (?:you|we) have\\b|(?:in )?(?:the )?same example\\b|(?:sample|example) \\d+\\s*(?::|$)"
                    + "|(?<=^|[.?!:] )(?:all of a sudden|one day|tomorrow),? (?:you|we|your)\\b"
                    + "|(?<=^|[.?!:] )(?:your (?:company|organi[sz]ation|team|startup|client)|an? (?:company|startup)) (?:has|works|sells|owns|have|is|are|wants?|needs?|plans?|uses?|would|runs?|currently|recently)\\b"
                    + "|for (?:example|instance)\\s*[,:]?\\s*(?:(?:you|we|i) (?!can|may|might|could|should|must|cannot|are)\\p{L}|an? \\p{L}+ (?:which|that|with)\\b))");

    /** {@code This concept is similar to a ferry}, {@code From our example of the ferry}, {@code He pays}: told of another world to its end. */
    private static final Pattern ANALOGY = Pattern.compile("(?i)(?<=^|[.?!:] )(?:"
            + "(?:this|the|that|whole) (?:\\p{L}+ )?(?:concept|idea|analogy|situation|scenario) (?:is|works) (?:\\p{L}+ )?(?:similar to|like)\\b"
            + "|(?:as |like |just )?(?:from|in|take|taking|recall|remember|back to|continuing(?: with)?) (?:the|our|that|my) (?:\\p{L}+ ){0,2}?(?:example|analogy|story|metaphor) (?:of|with|about)\\b"
            + "|(?:real[- ](?:life|world) )?analogy\\s*[:-]"
            + "|s?he \\p{L}+)");

    private static final Pattern PERSON = Pattern.compile("(?i)s?he ");

    private static final Pattern WORKED_OUT =
            Pattern.compile("(?i)^(?:(?:sample|example) \\d+\\s*(?::.*|$)|(?:question|exercise|task)\\b.*)");

    /** A line that takes up what was told before it. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:[-=]>|(?:so|then|again|finally|now|next|afterwards|after that|in (?:this|that|such)(?: an?)? cases?|at the end)\\b)");

    /** The same where a story is told: {@code And they pay}, {@code But that is slow}. */
    private static final Pattern TOLD_ON = Pattern.compile(
            "(?i)^(?:and|but|or|because|since|while|s?he|they|his|her|their|later|meanwhile|suddenly|one day|therefore|hence|thus|similarly|likewise|instead|otherwise|this (?:is|can|means|way))\\b");

    private static final Pattern VERSION = Pattern.compile("(?<![\\p{L}\\d.-])[vV]\\d(?![\\p{L}\\d.])");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]+");

    private final List<Passage> passages;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final List<Told> told = new ArrayList<>();
    private Told open;
    private int lastLine;
    private Told near;
    private Passage begin;
    private int between;
    private int workedOut;

    private Stories(List<Passage> passages, Tagger tagger, Lexicon lexicon) {
        this.passages = passages;
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    /** For each passage the story in it. */
    public static List<Story> in(List<Passage> passages, Tagger tagger, Lexicon lexicon) {
        Stories stories = new Stories(passages, tagger, lexicon);
        passages.forEach(stories::read);
        return stories.ended();
    }

    /**
     * What a passage tells, before it is known which words come nowhere else.
     *
     * @param from where in the passage it begins; negative where the passage only stands near the story
     * @param scene the sentence with which the story begins
     * @param things what that sentence speaks of, besides the topic
     * @param own those of them that have no name
     * @param analogy whether it is told of another world, and nothing of it is so here
     */
    private record Told(int from, String scene, Set<String> things, Set<String> own, boolean analogy) {

        Told at(int other) {
            return new Told(other, scene, things, own, analogy);
        }
    }

    private void read(Passage passage) {
        int room = open != null && open.analogy() ? 2 : 1;
        if (passage.heading() || passage.span().startLine() > lastLine + room) {
            open = null;
        }
        lastLine = Math.max(lastLine, passage.span().endLine());
        tellBetween(passage);
        Matcher analogy = ANALOGY.matcher(passage.text());
        Matcher opening = analogy.find() ? analogy.reset() : OPENING.matcher(passage.text());
        if (passage.heading() || passage.block() instanceof CodeBlock) {
            told.add(nearby(passage));
        } else if (opening.find()) {
            open = begun(passage, opening.start());
            between = 0;
            workedOut = WORKED_OUT.matcher(passage.text()).matches() ? MOST_WORKED_OUT : 0;
            begin = passage;
            near = open;
            told.add(open);
        } else if (open != null && (workedOut > 0 || goesOn(passage.text()))) {
            between = 0;
            workedOut--;
            told.add(open.at(0));
        } else {
            between++;
            open = between > MOST_BETWEEN ? null : open;
            told.add(nearby(passage));
        }
    }

    /** Where an analogy goes on, what stands between belongs to it. */
    private void tellBetween(Passage passage) {
        if (open != null && open.analogy() && goesOn(passage.text())) {
            for (int i = told.size() - between; i < told.size(); i++) {
                told.set(i, open.at(0));
            }
        }
    }

    private Told begun(Passage passage, int from) {
        String scene = Sentences.of(passage.text().substring(from)).get(0);
        Set<String> topic = words(String.join(" ", passage.place().topic()));
        Set<String> things = new HashSet<>();
        Set<String> own = new HashSet<>();
        List<Token> tokens = tagger.tag(scene).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (tokens.get(i).is(Tag.NOUN) && !lexicon.isGeneric(text)) {
                things.addAll(words(text));
                // what stands before another noun only qualifies it
                boolean head = i + 1 == tokens.size() || !tokens.get(i + 1).is(Tag.NOUN);
                own.addAll(head && Character.isLowerCase(text.charAt(0)) ? words(text) : Set.of());
            }
        }
        things.removeAll(topic);
        own.removeAll(topic);
        boolean within = open != null && open.analogy();
        // of somebody it is told what he did, and with what is no matter
        if (PERSON.matcher(scene).lookingAt()) {
            things.clear();
        }
        things.addAll(within ? open.things() : Set.of());
        return new Told(
                from,
                scene,
                things,
                own,
                within || ANALOGY.matcher(passage.text()).find());
    }

    /** What was made up is spoken of under the headings below it, too. */
    private Told nearby(Passage passage) {
        boolean reaches = begin != null
                && passage.span().startLine() - begin.span().startLine() <= MOST_LINES
                && passage.place().topic().size() >= begin.place().topic().size()
                && passage.place()
                        .topic()
                        .subList(0, begin.place().topic().size())
                        .equals(begin.place().topic());
        return reaches ? near.at(-1) : null;
    }

    private boolean goesOn(String text) {
        return GOES_ON.matcher(text).find()
                || open.analogy() && TOLD_ON.matcher(text).find()
                || VERSION.matcher(text).find() && VERSION.matcher(open.scene()).find()
                || words(text).stream().anyMatch(open.things()::contains);
    }

    private List<Story> ended() {
        if (begin == null) {
            return Collections.nCopies(passages.size(), Story.NONE);
        }
        Map<String, Integer> elsewhere = new HashMap<>();
        Set<String> inSection = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            Told part = told.get(i);
            String text = passages.get(i).text();
            String section = passages.get(i).place().topic().get(0);
            for (String word : words(part == null ? text : text.substring(0, Math.max(0, part.from())))) {
                elsewhere.merge(word, 1, Integer::sum);
                inSection.add(section + "/" + word);
            }
        }
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Told part = told.get(i);
            String section = passages.get(i).place().topic().get(0);
            if (part == null) {
                stories.add(Story.NONE);
            } else {
                Set<String> own = new HashSet<>(part.own());
                own.removeIf(word ->
                        elsewhere.getOrDefault(word, 0) > MOST_ELSEWHERE || inSection.contains(section + "/" + word));
                stories.add(new Story(part.from(), part.things(), own, part.analogy()));
            }
        }
        return stories;
    }

    /** The words of a text, each once, in the singular. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (lower.length() >= LEAST_LETTERS) {
                words.add(singular(lower));
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > LEAST_LETTERS + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
