package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Figures;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what stands under a heading or lead-in as the items of a list: names, members of a kind, or clauses. */
final class ListItems {

    private static final int MOST_ITEM_WORDS = 8;
    private static final int MOST_CLAUSE_WORDS = 14;
    private static final int MOST_IN_ROW = 4;
    private static final int LEAST_TERMS = 3;
    private static final int LEAST_BULLETS = 3;
    private static final int MOST_TERM_WORDS = 5;

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*");
    private static final Pattern BRACKETED = Pattern.compile("\\(.*\\)[.]?");
    /** {@code On demand}, {@code At rest}: a name of a way. */
    private static final Pattern MANNER = Pattern.compile("(?i)(?:on|in|at|by) \\p{L}+");

    /** A bare link, or a jingle to remember the items by, {@code GATES RUN BY MOON!}. */
    private static final Pattern LINK = Pattern.compile("<?(?:\\w+://|www\\.)\\S+>?|[^\\p{Ll}]+!");

    private static final Pattern INCLUDES = Pattern.compile("^(?i:includes?|including|contains?) ");
    private static final Pattern SPACE_BEFORE_STOP = Pattern.compile("\\s+\\.");
    private static final Pattern CHAIN = Pattern.compile("[\\w.-]+(?:\\s*->\\s*[\\w.-]+)+");
    private static final Pattern TO_THEM = Pattern.compile("(?i)\\s(?:to|from|for|with) .*\\b(?:them|it)\\b.*$");
    private static final Pattern PURPOSE = Pattern.compile("(?i)(?:for|of|at) ");
    private static final Pattern MEANING = Pattern.compile(":\\s.*$");
    private static final Pattern ETC = Pattern.compile("(?i),? (?:and )?etc\\b.*$");
    private static final Pattern DASH = Pattern.compile("\\s*[-–]\\s*$");
    private static final Pattern ROW = Pattern.compile(".*(?:,|->|=>).*");
    private static final Pattern VERSUS = Pattern.compile("(?i).*\\bvs\\b.*");
    private static final Pattern NEGATED = Pattern.compile("(?i)[`\"*]*(?:no|not|but)\\s.*");
    private static final Pattern SECOND_SENTENCE = Pattern.compile("(?<=[\\p{L})]{2})\\.\\s.*$");
    private static final Pattern CONDITION = Pattern.compile("(?i)\\s(?:when|if|in which|so that)\\s.*$");
    private static final Pattern QUALITY = Pattern.compile(
            "\\d+-\\p{L}+|no|not|only|all|each|every|can|low(?:er)?|high(?:er)?|better|faster|cheaper|very|more|less|good|great|ideal|fast|cheap|useful|suitable|same|similar|easy|fully|supports?");

    private static final Pattern GROUP =
            Pattern.compile("types|kinds|modes|options|classes|tiers|models|flavou?rs|editions|plans");
    private static final Pattern ASPECT = Pattern.compile(
            "(?i)(?:use ?cases?|uses|examples?|advantages|disadvantages|benefits|limits|limitations|comparison|differences?|steps) (?:for|of|to|between) .*|(?:encryption|pricing|costs?|billing|use ?cases?|monitoring|performance|examples?|limits|limitations|comparison|backups?|security|summary|notes?)");
    private static final Pattern QUESTIONS = Pattern.compile("(?i)\\S.* questions");

    /** {@code Four kinds of cranes} has a list of its own. */
    private static final Pattern COUNTED_KIND =
            Pattern.compile("(?i)(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) \\p{L}[^.,;]{2,40}s:?");
    /** Of deeds, not of things. */
    private static final Pattern ABSTRACT =
            Pattern.compile("(?i).*(?:ment|ion|ing|ance|age|tip|step|tice|ure|ity|task|goal|idea|thing)(?:s|ies)");

    private static final Pattern ADDED = Pattern.compile("(?i)\\((?:also|and also|plus)\\b");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final WordList kinds = WordList.of("kinds.txt");
    private final WordList clauseKinds = WordList.of("clause-kinds.txt");

    ListItems(Tagger tagger, Lexicon lexicon) {
        this.tagger = tagger;
        this.lexicon = lexicon;
        this.naming = new Naming(lexicon, tagger);
    }

    /** What may stand under a heading. */
    private enum Sort {
        /** Its parts or kinds, but not what is said of it. */
        NAMES,
        /** The things that it names in the plural. */
        PLURAL,
        /** Members of a kind of which notes list the members. */
        MEMBERS,
        /** Clauses, as reasons and rules are. */
        CLAUSES
    }

    /** The items under a passage with this title; none if they are no list. */
    List<String> of(Passage passage, String title) {
        Sort sort = sortOf(passage, title);
        if (Figures.areUnder(passage, title)) {
            return List.of();
        }
        if (passage.children().stream().anyMatch(ListItems::isAdded)) {
            return List.of();
        }
        Pattern again = Pattern.compile("(?i)" + Pattern.quote(title.replaceFirst("[:\\s]+$", "")) + "(?: also)? +");
        List<Block> children = ItemLines.told(passage.children().stream()
                .filter(this::counts)
                .filter(child -> !isAspect(child, title))
                .toList());
        List<Block> bullets = ItemLines.lastBullets(children);
        Supplier<List<String>> all = () -> read(
                passage.isStatement() && Phrases.words(title) > 1
                        ? children.stream()
                                .map(child -> ItemLines.without(again, child))
                                .toList()
                        : children,
                sort,
                title);
        Supplier<List<String>> terms = () -> terms(passage, children, title);
        Supplier<List<String>> run = () -> bullets.size() > 1 ? read(bullets, Sort.NAMES, title) : List.of();
        boolean grouped = children.stream()
                .anyMatch(
                        child -> child instanceof Statement line && named(line).count() > 1);
        Stream<Supplier<List<String>>> readings = grouped
                ? Stream.of(terms, all, run)
                : bullets.size() >= LEAST_BULLETS
                        ? Stream.of(terms, () -> read(bullets, sort, title), all)
                        : Stream.of(all, terms, run);
        return readings.map(Supplier::get)
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code (also hooks of the yard)}: then the others are not all. */
    private static boolean isAdded(Block child) {
        return ADDED.matcher(Passage.words(child)).lookingAt();
    }

    private Sort sortOf(Passage passage, String title) {
        String head = Nouns.head(title).toLowerCase(Locale.ROOT);
        String last = Nouns.lastWord(head);
        if (passage.isStatement() && kinds.has(last)) {
            return Sort.MEMBERS;
        }
        if (clauseKinds.has(last)) {
            return Sort.CLAUSES;
        }
        return Nouns.isPlural(head) && kinds.has(last) ? Sort.MEMBERS : Nouns.isPlural(head) ? Sort.PLURAL : Sort.NAMES;
    }

    /** Remarks in the margin or in brackets and bare links are no items. */
    private boolean counts(Block child) {
        return child instanceof Section
                || child instanceof Statement statement
                        && statement.mark() != Statement.Mark.REMARK
                        && !BRACKETED.matcher(statement.text()).matches()
                        && !LINK.matcher(statement.text()).matches();
    }

    private List<String> read(List<Block> children, Sort sort, String title) {
        List<String> items = new ArrayList<>();
        int properties = 0;
        int continued = 0;
        for (Block child : children) {
            if (child instanceof Statement statement
                    && NEGATED.matcher(statement.text()).matches()) {
                continue;
            }
            List<String> found = itemOf(child, sort);
            if (namesOtherKind(child, title)
                    || sort == Sort.PLURAL
                            && !isAbstract(title)
                            && found.stream().anyMatch(this::isDeed)
                    || sort == Sort.MEMBERS && found.stream().anyMatch(this::isPurpose)) {
                return List.of();
            }
            if (found.isEmpty() && sort != Sort.NAMES && continues(child)) {
                continued++;
                continue;
            }
            // "Cranes, small" and "Cranes, tall": what stands before the comma is no item beside what stands behind
            boolean sorted = found.size() > 1 && items.contains(found.get(0)) && child instanceof Statement;
            if (found.isEmpty() || sorted) {
                return List.of();
            }
            if (sort != Sort.MEMBERS && sort != Sort.CLAUSES && found.stream().anyMatch(this::isProperty)) {
                properties++;
                continue;
            }
            found.stream().filter(item -> !items.contains(item)).forEach(items::add);
        }
        return isMixed(children) || (properties + continued) * 4 > children.size() ? List.of() : Aspects.without(items);
    }

    /** {@code Uses of trams}, {@code Pricing} among the kinds of a thing: what is said of them, not one of them. */
    private boolean isAspect(Block child, String title) {
        String bare = Phrases.bare(Passage.words(child));
        String last = Nouns.lastWord(Nouns.head(title)).toLowerCase(Locale.ROOT);
        return GROUP.matcher(last).matches() && ASPECT.matcher(bare).matches()
                || QUESTIONS.matcher(bare).matches() && !last.equals("questions");
    }

    /** A heading of another list, {@code Gate options}, is no item of this one. */
    private boolean namesOtherKind(Block child, String title) {
        if (!(child instanceof Section section)) {
            return false;
        }
        if (COUNTED_KIND.matcher(section.title()).matches()) {
            return true;
        }
        String kind = Nouns.lastWord(Nouns.head(Phrases.bare(section.title()))).toLowerCase(Locale.ROOT);
        String own = Nouns.lastWord(Nouns.head(title)).toLowerCase(Locale.ROOT);
        return kinds.has(kind) && Nouns.isPlural(kind) && !Nouns.singular(own).equals(Nouns.singular(kind));
    }

    /** {@code Scale up} among what stands under "Night gates": what they do, so it is no list of gates. */
    private boolean isDeed(String item) {
        Sentence words = tagger.tag(item);
        String first = words.token(0).lower();
        return words.size() > 2
                && (words.token(0).is(Tag.VERB) && lexicon.isOnlyVerb(first)
                        || words.token(1).is(Tag.DETERMINER) && lexicon.isBase(first));
    }

    private static boolean isAbstract(String title) {
        return ABSTRACT.matcher(Nouns.head(title)).matches();
    }

    /** {@code for log files}: what a thing is for, not the thing. */
    private boolean isPurpose(String item) {
        return PURPOSE.matcher(item).lookingAt();
    }

    private static boolean isMixed(List<Block> children) {
        return children.stream().anyMatch(child -> child instanceof Section section && section.level() > 0)
                && children.stream()
                        .anyMatch(child -> child instanceof Statement statement
                                && Term.of(statement.text()).isEmpty());
    }

    /** Under a heading that names a kind, {@code Tariff types}, the terms with a meaning, whatever other lines stand between them. */
    private List<String> terms(Passage passage, List<Block> children, String title) {
        String last = Nouns.lastWord(title);
        if (!kinds.has(last) || !Nouns.isPlural(last.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<String> terms = children.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .flatMap(this::named)
                .filter(name -> Phrases.words(name) <= MOST_TERM_WORDS + 1
                        && Character.isLetter(name.charAt(0))
                        && naming.isNounPhrase(name)
                        && !isProperty(name))
                .distinct()
                .toList();
        boolean sections = passage.children().stream().anyMatch(Section.class::isInstance);
        return terms.size() < LEAST_TERMS || sections ? List.of() : Aspects.without(terms);
    }

    /** The term of a line; of a term in the plural, {@code Heavy gates: …}, the members under it. */
    private Stream<String> named(Statement line) {
        Optional<Term> term =
                Term.of(line.text()).filter(found -> !found.isLabel() && Phrases.words(found.meaning()) > 1);
        if (term.isPresent() && Nouns.isPlural(Nouns.lastWord(term.get().name()).toLowerCase(Locale.ROOT))) {
            List<String> members = line.children().stream()
                    .filter(this::counts)
                    .flatMap(child -> itemOf(child, Sort.NAMES).stream())
                    .toList();
            if (members.size() > 1) {
                return members.stream();
            }
        }
        return term.map(Term::name).stream();
    }

    /** Whether a line goes on about the item before it: {@code But takes 3 days}. */
    private boolean continues(Block child) {
        if (!(child instanceof Statement statement) || Term.of(statement.text()).isPresent()) {
            return false;
        }
        Token first = tagger.tag(statement.text()).token(0);
        return first.is(Tag.CONJUNCTION)
                || first.is(Tag.PRONOUN)
                || first.is(Tag.VERB) && first.lower().endsWith("s");
    }

    private List<String> itemOf(Block child, Sort sort) {
        if (child instanceof Section section) {
            return item(section.title(), sort);
        } else if (child instanceof Statement statement) {
            return Term.of(statement.text())
                    .map(term ->
                            term.isLabel() && term.name().length() > 1 ? List.<String>of() : item(term.name(), sort))
                    .orElseGet(() -> item(statement.text(), sort));
        }
        return List.of();
    }

    /** Whether it tells something of what stands above it rather than being one of its kinds. */
    private boolean isProperty(String item) {
        Sentence words = tagger.tag(item);
        Token first = words.token(0);
        boolean number = words.size() > 1
                && words.tokens().subList(0, words.size() - 1).stream()
                        .anyMatch(token -> token.is(Tag.NUMBER)
                                && Character.isDigit(token.text().charAt(0)));
        return number
                || Strangers.isDescription(item)
                || first.is(Tag.PREPOSITION) && !MANNER.matcher(item).matches()
                || words.size() > 1 && QUALITY.matcher(first.lower()).matches();
    }

    /** The item without its brackets, or the items of a row; none if it is a sentence of its own or too long. */
    private List<String> item(String text, Sort sort) {
        String plain = Phrases.bare(INCLUDES.matcher(SPACE_BEFORE_STOP
                        .matcher(BRACKETS.matcher(text).replaceAll(" "))
                        .replaceAll("."))
                .replaceFirst(""));
        plain = TO_THEM.matcher(plain).replaceFirst("");
        if (CHAIN.matcher(plain).matches()) {
            return List.of(plain.replaceAll("\\s*->\\s*", " to "));
        }
        plain = ETC.matcher(plain).replaceFirst("");
        boolean clause = sort == Sort.CLAUSES && Phrases.words(plain) > MOST_TERM_WORDS && isClause(plain);
        if (clause && Items.of(plain, tagger).isEmpty()) {
            return List.of(plain);
        }
        String bare = MEANING.matcher(plain).replaceFirst("");
        bare = Phrases.bare(DASH.matcher(bare).replaceFirst(""));
        if (sort == Sort.MEMBERS) {
            bare = CONDITION
                    .matcher(SECOND_SENTENCE.matcher(bare).replaceFirst(""))
                    .replaceFirst("");
        }
        if (ROW.matcher(bare).matches()) {
            List<String> row = Items.of(bare.replaceFirst("\\s*(?:->|=>).*$", ""), tagger);
            return row.size() <= MOST_IN_ROW ? row : List.of();
        }
        boolean named = !bare.isEmpty()
                && !VERSUS.matcher(bare).matches()
                && !NEGATED.matcher(bare).matches()
                && Phrases.words(bare) <= MOST_ITEM_WORDS
                && !bare.endsWith("?");
        return named && !isSentence(bare) ? List.of(bare) : List.of();
    }

    /** Whether it can stand as the answer to {@code what are the reasons}. */
    private boolean isClause(String text) {
        if (text.isEmpty() || text.endsWith("?") || Phrases.words(text) > MOST_CLAUSE_WORDS) {
            return false;
        }
        Token first = tagger.tag(text).token(0);
        return !first.is(Tag.PRONOUN)
                && !first.lower().matches("what|which|who|where|how|why")
                && (!first.is(Tag.CONJUNCTION) || first.lower().matches("if|when"))
                && !first.is(Tag.ARROW)
                && !first.is(Tag.AUXILIARY)
                && Stream.of("->", "=>", ": ", " = ").noneMatch(text::contains)
                && Phrases.words(text) > 1;
    }

    private boolean isSentence(String bare) {
        Sentence words = tagger.tag(bare);
        boolean sentence = words.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || isPronoun(token))
                || words.size() > 4
                        && words.tokens().stream()
                                .skip(1)
                                .anyMatch(token ->
                                        token.is(Tag.VERB) && !token.lower().matches(".*(?:ed|ing|en)"));
        Token first = words.token(0);
        boolean described =
                words.size() > 2 && first.is(Tag.VERB) && first.lower().endsWith("ed");
        boolean acts = words.size() > 1 && first.lower().endsWith("s") && lexicon.isOnlyVerb(first.text());
        return sentence || described || acts || first.is(Tag.CONJUNCTION) || first.is(Tag.ARROW);
    }

    private static boolean isPronoun(Token token) {
        return token.is(Tag.PRONOUN) && !token.lower().matches("\\w+self|all|one|others?");
    }
}
