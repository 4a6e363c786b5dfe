package app.cumulus.card.rule.meaning;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Core;
import app.cumulus.card.phrase.DefinitionQuestion;
import app.cumulus.card.phrase.Meaning;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that define: {@code A crane is a machine that lifts}, {@code 404 means nobody is in}, {@code … this is called a night shift}. */
final class Copula {

    private static final int LEAST_MEANT_WORDS = 3;
    private static final int LEAST_THING_WORDS = 3;
    private static final String NAME = "(?<name>\\S+(?:\\s+\\S+){0,4}?)";
    private static final Pattern IS = Pattern.compile(
            "^(?<lead>(?:In|For|With) (?-i:\\p{Lu})[^,]{1,30}, )?(?:\\p{L}+ly\\s+)?(?<article>An?\\s+|The\\s+)?" + NAME
                    + "\\s+(?<verb>is|are)\\s+(?<meaning>\\S.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEANS = Pattern.compile(
            "^(?:.*[,;]\\s+)?(?:the |th )?(?<name>\\d{3}|`[^`]+`|\\p{Lu}\\S*(?: \\S+){0,2}) means,? (?:that )?(?<meaning>\\S.*)$");
    private static final Pattern CALLED = Pattern.compile(
            "^(?<meaning>.*?)[,.;]?\\s*\\b(?:it|this|that|which) is (?:called|known as|named) (?:an? |the )?(?<name>[^,.;:]{2,40})$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile("(?:an?|the|one|like)\\s.+|\\S+ing service.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern USED =
            Pattern.compile("(?:mainly |mostly )?used (?:to|for)\\s.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern GERUND = Pattern.compile("\\p{Ll}{2,}ing \\S+ \\S.*");
    private static final Pattern NOMINAL = Pattern.compile("(?i).*(?:[ts]ion|ment|ing|cy|ance|ence|ity)");
    private static final Pattern BEHIND = Pattern.compile("^(?<long>.+?) (?<use>(?:to \\p{Ll}+|for) .+)$");
    private static final Pattern PRONOUN = Pattern.compile("^(?:it|this|they) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK_BEHIND = Pattern.compile("(?<=\\w): .*$");

    /** {@code last pier}: one of several. */
    private static final Pattern ONE_OF =
            Pattern.compile("(?i)(?:last|first|next|other|main|final|new|old|same|best) ");

    private static final Pattern TOLD =
            Pattern.compile("(?i)(?:(?:an?|the) \\S+ \\S.*|\\S+ (?:\\S+ )?(?:that|which) .+)");
    private static final int LEAST_TOLD_WORDS = 5;
    private static final Pattern REMARK = Pattern.compile("(?:,| \\().*$");
    private static final Pattern BARE = Pattern.compile("(?i)is an? \\S+ \\S");
    private static final Pattern SIGN = Pattern.compile("[/&]");
    /** Letters that are short for a name: {@code P3}, {@code LLC}. */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,4}");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Meaning meanings;

    Copula(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
        this.meanings = new Meaning(lexicon, tagger);
    }

    /**
     * A definition, ready to be asked for.
     *
     * @param form which question it answers
     * @param rest what the sentence tells besides; may be empty
     */
    record Defined(String question, String meaning, Meaning.Form form, String rest) {

        Defined(String question, String meaning, Meaning.Form form) {
            this(question, meaning, form, "");
        }
    }

    List<Defined> in(Passage passage) {
        List<Defined> found = new ArrayList<>();
        Matcher called = CALLED.matcher(passage.text());
        if (called.matches()) {
            called(called, passage).ifPresent(found::add);
            return found;
        }
        for (String sentence : Sentences.of(passage.text())) {
            String said = ofHeading(
                    REMARK_BEHIND
                            .matcher(DefinitionQuestion.said(sentence, lexicon))
                            .replaceFirst(""),
                    passage.place());
            Matcher is = IS.matcher(said);
            Matcher means = MEANS.matcher(said);
            if (means.matches()) {
                means(means, passage.place()).ifPresent(found::add);
            } else if (is.matches()) {
                is(is, passage.place()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@code is a ship that tows others}: the heading is. */
    private String ofHeading(String said, Place place) {
        String subject = Naming.brief(place.subject());
        boolean one = !Nouns.isPlural(subject) || naming.isService(subject);
        return BARE.matcher(said).lookingAt() && place.titled() && one ? subject + " " + Phrases.lowered(said) : said;
    }

    /** What was called so is in the sentence before, on this line or above it. */
    private Optional<Defined> called(Matcher called, Passage passage) {
        Place place = passage.place();
        int above = passage.before().size() - 1;
        String line = above >= 0 && passage.before().get(above) instanceof Statement statement ? statement.text() : "";
        String own = called.group("meaning");
        List<String> sentences =
                Sentences.of(!own.isBlank() ? own : !place.leadIn().isEmpty() ? place.leadIn() : line);
        String last = sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
        String meaning = DefinitionQuestion.said(last, lexicon);
        String name = called.group("name").strip();
        boolean does = PRONOUN.matcher(meaning).find();
        String bare = PRONOUN.matcher(meaning).replaceFirst("").replaceAll("\\s*\\([^()]*\\)", "");
        if (!naming.isName(name) || Phrases.words(bare) <= LEAST_MEANT_WORDS || bare.endsWith("?")) {
            return Optional.empty();
        }
        String shown =
                name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 5 ? name.toLowerCase(Locale.ROOT) : name;
        String asked = "what " + (does ? "does " + shown + " do?" : "does \"" + shown + "\" mean?");
        return Optional.of(
                new Defined(scoped(name, place, asked), bare, does ? Meaning.Form.DOING : Meaning.Form.MEANS));
    }

    private Optional<Defined> means(Matcher means, Place place) {
        String name = means.group("name");
        boolean code = name.matches("\\d{3}|`.*`");
        if (!code && !naming.isName(name) || Phrases.words(means.group("meaning")) < LEAST_MEANT_WORDS) {
            return Optional.empty();
        }
        String subject = Naming.brief(place.subject());
        String asked = "what does " + name + " mean?";
        String question = code && naming.usable(subject) ? "In " + subject + ", " + asked : scoped(name, place, asked);
        return Optional.of(new Defined(Phrases.capitalised(question), means.group("meaning"), Meaning.Form.MEANS));
    }

    private Optional<Defined> is(Matcher is, Place place) {
        String name = is.group("name");
        String meaning = DefinitionQuestion.cut(is.group("meaning"));
        String verb = is.group("verb").toLowerCase(Locale.ROOT);
        if (meaning.isEmpty() || !isNamed(name) && !isToldName(name, meaning)) {
            return Optional.empty();
        }
        String article = is.group("article") == null
                ? ""
                : is.group("article").toLowerCase(Locale.ROOT).strip() + " ";
        Optional<String> whole =
                article.isEmpty() && verb.startsWith("is") ? naming.whole(name, meaning) : Optional.empty();
        String shown = whole.orElse(article.isEmpty() ? DefinitionQuestion.article(name, verb) : article + name);
        String lead = is.group("lead") == null ? "" : is.group("lead");
        String ask = lead.isEmpty() ? naming.scope(name, place) : lead;
        if (USED.matcher(meaning).matches()) {
            return Optional.of(new Defined(
                    Phrases.capitalised(ask + "what " + verb + " " + shown + " used for?"),
                    meaning.replaceFirst("(?i)^.*?used ", "").replaceFirst(" and (?:is |are )?\\p{L}+ed\\b.*$", ""),
                    Meaning.Form.PURPOSE));
        }
        Matcher behind = BEHIND.matcher(meaning);
        if (behind.matches() && spells(name, behind.group("long"))) {
            return Optional.of(new Defined(
                    Phrases.capitalised(ask + "what " + verb + " " + shown + " for?"),
                    behind.group("use"),
                    Meaning.Form.PURPOSE));
        }
        boolean like = meaning.toLowerCase(Locale.ROOT).startsWith("like ");
        return isMeaning(name, meaning)
                ? Optional.of(new Defined(
                        Phrases.capitalised(ask + "what " + verb + " " + shown + (like ? " like?" : "?")),
                        like ? meaning.substring("like ".length()) : meaning,
                        Meaning.Form.THING,
                        Core.rest(is.group("meaning"))))
                : Optional.empty();
    }

    private boolean isNamed(String name) {
        Sentence words = tagger.tag(name);
        return isName(words.tokens())
                && words.tokens().stream().anyMatch(token -> !lexicon.isGeneric(token.text()))
                && !naming.isGeneric(name);
    }

    /**
     * Whether it is a name for all that the tagger says: {@code Target Yard} is no order where it stands before "is", letters are no
     * common word; what it is must then be told in full.
     */
    private boolean isToldName(String name, String meaning) {
        List<Token> words = tagger.tag("the " + name).tokens();
        List<Token> own = words.subList(1, words.size());
        boolean generic = naming.isGeneric(name) || own.stream().allMatch(token -> lexicon.isGeneric(token.text()));
        boolean letters =
                own.stream().anyMatch(token -> SHORT.matcher(token.text()).matches());
        return isName(own)
                && !ONE_OF.matcher(name).lookingAt()
                && (!generic || letters && Phrases.words(REMARK.matcher(meaning).replaceFirst("")) >= LEAST_TOLD_WORDS)
                && TOLD.matcher(meaning).matches();
    }

    private static boolean isName(List<Token> words) {
        return words.stream()
                .allMatch(token ->
                        token.tag().isContent() || SIGN.matcher(token.text()).matches());
    }

    private boolean isMeaning(String name, String meaning) {
        if (PLAIN.matcher(meaning).matches()) {
            return meaning.toLowerCase(Locale.ROOT).startsWith("like ") || meanings.isDefining(meaning);
        }
        if (GERUND.matcher(meaning).matches()) {
            return NOMINAL.matcher(name).matches();
        }
        Sentence words = tagger.tag(meaning);
        return Phrases.words(meaning) >= LEAST_THING_WORDS
                && words.token(0).is(Tag.NOUN)
                && meanings.form(meaning) == Meaning.Form.THING
                && meanings.isDefining(meaning)
                && !lexicon.isParticiple(words.token(0).text())
                && !spells(name, meaning.replaceFirst(" (?:of|in|for|to|that|which|by) .*", ""));
    }

    /** Whether the initials of the words are the name: {@code Night Shift} of {@code NS}. */
    private static boolean spells(String name, String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.replaceFirst("(?i)^(?:an?|the) ", "").split("[\\s/-]+")) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return name.equalsIgnoreCase(initials.toString());
    }

    private String scoped(String name, Place place, String asked) {
        return Phrases.capitalised(naming.scope(name, place) + asked);
    }
}
