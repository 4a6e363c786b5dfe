package app.cumulus.card.phrase;

import app.cumulus.card.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a verb group and its subject into the order of a question: {@code can be sent} becomes {@code can logs be sent}. */
public final class Inversion {

    /** {@code painting boats}: one deed. */
    private static final Pattern DOING = Pattern.compile("(?i)\\p{L}{2,}ing\\s");

    private static final Pattern WITH_AUXILIARY = Pattern.compile(
            "(?i)(?:.*\\s)?(?:is|are|was|were|be|been|being|get|gets|got|has|have|can|must|should|will|may|does|do|did)\\s.*");
    private static final Pattern LIGHT = Pattern.compile("(?i)\\b(?:just|simply|then|also)\\b\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A verb group without its verb: the tagger did not know that one. */
    private static final String BARE_MODAL =
            "(?i)(?:can|could|must|should|may|might|will|would|do|does|did|cannot|can't|don't|doesn't|won't)(?: not| also| only)*";

    private final Lexicon lexicon;

    public Inversion(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the subject and verb of a statement read like behind a question word; none if the verb cannot be turned. */
    public Optional<String> of(String subject, String verbGroup) {
        List<String> words = List.of(BLANKS.split(verbGroup));
        if (verbGroup.matches(BARE_MODAL)) {
            return Optional.empty();
        }
        String first = words.get(0).toLowerCase(Locale.ROOT);
        String behind = String.join(" ", words.subList(1, words.size()));
        switch (first) {
            case "is",
                    "are",
                    "was",
                    "were",
                    "can",
                    "could",
                    "must",
                    "should",
                    "may",
                    "might",
                    "will",
                    "would",
                    "does",
                    "do",
                    "did" -> {
                return lacksBe(first, behind)
                        ? Optional.empty()
                        : Optional.of(spaced(first, subject, plainForm(first, behind)));
            }
            case "cannot", "can't", "cant" -> {
                return Optional.of(spaced("can", subject, "not " + plainForm("can", behind)));
            }
            case "doesn't", "doesnt", "don't", "dont", "isn't", "aren't", "won't", "mustn't", "shouldn't" -> {
                String positive = first.equals("won't") ? "will" : first.replaceAll("n'?t$", "");
                return Optional.of(spaced(positive, subject, "not " + plainForm(positive, behind)));
            }
            case "need", "needs", "have", "has" -> {
                return having(subject, first, words);
            }
            default -> {
                return plain(subject, words);
            }
        }
    }

    /** {@code has to lift}, {@code has lifted}, {@code has}. */
    private Optional<String> having(String subject, String first, List<String> words) {
        String behind = String.join(" ", words.subList(1, words.size()));
        if (behind.startsWith("to ")) {
            String does = first.endsWith("s") ? "does" : "do";
            return Optional.of(spaced(does, subject, (first.startsWith("need") ? "need " : "have ") + behind));
        }
        if (first.startsWith("ha") && lexicon.isParticiple(words.get(words.size() - 1))) {
            return Optional.of(spaced(first, subject, behind));
        }
        return words.size() == 1 ? Optional.of(doSupport(first, subject, "")) : Optional.empty();
    }

    /** {@code can used with}: whether it uses or is used is not said. */
    private boolean lacksBe(String auxiliary, String behind) {
        String last = behind.substring(behind.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !auxiliary.matches("is|are|was|were")
                && !behind.matches("(?i).*\\b(?:be|been|get|gets|have|has)\\b.*")
                && lexicon.isParticiple(last)
                && !lexicon.verbBase(last).orElse(last).equals(last);
    }

    /** {@code does not charges} is put right, where the question is ours. */
    private String plainForm(String auxiliary, String behind) {
        String last = behind.substring(behind.lastIndexOf(' ') + 1);
        boolean inflected = last.endsWith("s") && !auxiliary.matches("is|are|was|were");
        String base = inflected ? lexicon.verbBase(last).orElse(last) : last;
        return behind.substring(0, behind.length() - last.length()) + base;
    }

    /** {@code always uses}: an adverb may stand before the only verb. */
    private Optional<String> plain(String subject, List<String> words) {
        String verb = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        String adverbs = Phrases.lowered(LIGHT.matcher(String.join(" ", words.subList(0, words.size() - 1)))
                .replaceAll(""));
        Optional<String> base = lexicon.verbBase(verb);
        if (base.isEmpty() || verb.endsWith("ing")) {
            return Optional.empty();
        }
        if (isReducedPassive(String.join(" ", words))) {
            String done = verb.equals("ran") ? "run" : verb;
            return Optional.of(spaced(Auxiliary.is(Nouns.isPlural(subject)), subject, adverbs, done));
        }
        if (lexicon.isParticiple(verb) && !base.get().equals(verb)) {
            return Optional.empty();
        }
        if (adverbs.toLowerCase(Locale.ROOT).matches(".*\\b(?:be|been|not)\\b.*")) {
            return Optional.empty();
        }
        // "helps lift": both verbs in the plain form
        return Optional.of(doSupport(verb, subject, adverbs.equals("helps") ? "help" : adverbs));
    }

    /** {@code written}, {@code fully managed}: a participle whose "is" the note leaves out. */
    public boolean isReducedPassive(String verbGroup) {
        String verb = verbGroup.substring(verbGroup.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean auxiliary = WITH_AUXILIARY.matcher(verbGroup).matches();
        return !auxiliary
                && lexicon.isParticiple(verb)
                && !lexicon.verbBase(verb).orElse(verb).equals(verb);
    }

    private String doSupport(String verb, String subject, String adverbs) {
        String base = verb.equals("has") ? "have" : lexicon.verbBase(verb).orElse(verb);
        boolean third = !base.equals(verb) && verb.endsWith("s");
        String head = Nouns.head(subject);
        boolean plural = Nouns.isPlural(head) || subject.matches("(?i)you|u|we|they");
        // "cranes lifts", as some write it; a name, Yard Cranes, may be one thing
        boolean many = Nouns.isMany(head)
                && Character.isLowerCase(Nouns.lastWord(head).charAt(0))
                && !DOING.matcher(head).lookingAt()
                && !head.contains(" and ");
        return spaced(
                third && !many || !plural ? "does" : "do", subject, adverbs.isEmpty() ? base : adverbs + " " + base);
    }

    private static String spaced(String... parts) {
        return BLANKS.matcher(String.join(" ", parts)).replaceAll(" ").strip();
    }
}
