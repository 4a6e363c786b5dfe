package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words the question for the items of a list, so that it names their count and reads like a question. */
final class ListQuestion {

    private static final String COUNT =
            "(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|different|some|the following)";
    private static final Pattern THERE = Pattern.compile(
            "^(?:(?:here|in \\w+(?: \\w+)?),? )?(?:there (?:are|is)|we have|you have|we can (?:use|have)|you can (?:use|have)|we've)(?: only| mainly)? "
                    + COUNT + "(?: different| main)? (?<what>.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WANTING = Pattern.compile(
            "(?i)(?:ways|methods|options) to (?:use|set|create|enable|configure|access|deploy|define|implement|attach|invoke)");

    private static final Pattern HAS = Pattern.compile(
            "^(?<who>.+?) (?:has|have|comes in|come in|can be in|offers?|provides?|supports?|contains?|consists? of) "
                    + COUNT + "(?: different| main)? (?<what>\\S+(?: \\S+){0,5})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDED = Pattern.compile(
            "^(?<who>.+?) (?:can be |is |are )?(?<how>divided|split|classified|separated|grouped|categori[sz]ed) (?:in|into|to) (?:"
                    + COUNT + " )?(?<what>\\S+(?: \\S+){0,2})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHOOSE = Pattern.compile(
            "^(?:identify|choose|select|pick|specify|define|use|configure|set) .* (?:the|of|from|by) (?<what>\\w+(?: \\w+){0,2})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPES = Pattern.compile(
            "^(?:the )?(?<head>types?|kinds?|examples?|ways|forms) (?<rest>(?:of|to|for) .+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPLEMENT =
            Pattern.compile("\\s(?:of|to|for|in|with|on|by|that|which|we|you)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATED = Pattern.compile(
            "\\b(?<count>\\d{1,2}|two|three|four|five|six|seven|eight) (?:\\p{L}+ ){0,2}(?:types?|kinds?|ways|methods?|options?|modes?|classes|tiers?|roles?|categories|strategies|policies|components|parts|levels|steps?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KINDS_ONLY = Pattern.compile(
            "(?:\\d{1,2} )?(?:types?|kinds?|examples?|ways|forms|options?|cases?|items?|things?)",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_TITLE_WORDS = 12;
    private static final int LEAST_NAME_WORDS = 5;
    private static final int MOST_NAME_WORDS = 7;

    /** Given for a thing, and no parts of it. */
    private static final Pattern FOR = Pattern.compile(
            "(?i)(?:.*\\s)?(?:reasons?|solutions?|requirements?|targets?|prerequisites?|options?|tools?|recommendations?)");

    private static final Pattern ACTIVITY = Pattern.compile("\\p{Lu}\\p{Ll}{3,}ing");

    /** Things rather than roles: a heading in the singular that names one has its parts under it, not its kinds. */
    private static final Set<String> CONCRETE = Set.of(
            "application",
            "app",
            "instance",
            "database",
            "server",
            "client",
            "file",
            "object",
            "data",
            "event",
            "message",
            "container",
            "record",
            "request",
            "system",
            "user",
            "account",
            "code",
            "content",
            "traffic",
            "size",
            "time");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final KindNoun nouns;
    private final OpenLead open;
    private final LedQuestion led;
    private final WordList kinds = WordList.of("kinds.txt");

    private static final Pattern GERUND = Pattern.compile(
            "\\p{L}{2,}ing (?!types?|policies|policy|options?|modes?|methods?|strateg|rules?|models?|plans?).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_NOTE = Pattern.compile("(?i).* (?:examples|questions|links|labs|tips)");
    private static final Pattern CALLS = Pattern.compile(
            "(?i)apis|calls|functions|commands|actions|operations|headers|parameters|variables|metrics|permissions");
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\w+:\\w+|[\\w.-]*\\p{Ll}\\p{Lu}\\w*|\\w+_\\w+(?:_\\w+)*");
    /** Letters that English words do not have: our questions do not fit such a title. */
    private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^A-Za-z]]");

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,}");

    private static final Pattern COUNTED = Pattern.compile(
            "^(?:the )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|several|different)\\s+(?:different |main )?(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAILING = Pattern.compile(
            "\\s+(?:available|supported|possible|needed|required|used|exist|include)$", Pattern.CASE_INSENSITIVE);

    /** Nouns of which a heading in the singular names one member and has its parts under it. */
    private static final Set<String> ROLES = Set.of(
            "policy",
            "role",
            "rule",
            "service",
            "function",
            "source",
            "permission",
            "resource",
            "index",
            "tool",
            "model",
            "key",
            "provider",
            "check",
            "step",
            "field",
            "element",
            "view",
            "size",
            "plan",
            "language",
            "format",
            "protocol",
            "algorithm",
            "table",
            "setting",
            "version",
            "group",
            "task",
            "log",
            "name");

    ListQuestion(Tagger tagger, Lexicon lexicon) {
        this.tagger = tagger;
        this.lexicon = lexicon;
        this.naming = new Naming(lexicon, tagger);
        this.nouns = new KindNoun(lexicon, naming);
        this.open = new OpenLead(tagger, lexicon);
        this.led = new LedQuestion(lexicon);
    }

    /** The question for so many items, without its question mark; none if it cannot be asked well. */
    Optional<String> asked(String lead, Place place, List<String> items, String count) {
        String bare = lead.replaceAll(
                "(?i)^(?:the )?following |^(?:so|also|and|but|in this case|for (?:this|that)|to do (?:this|that|so)),? |^(?:regarding|in|for|during|with|after|by) (?:this|that) \\p{L}+,? |[:\\s]+$",
                "");
        String title = withObject(
                COUNTED.matcher(TRAILING.matcher(bare).replaceFirst("")).replaceFirst(""), place);
        Optional<String> ofLead = WaysQuestion.ofLead(bare, count);
        if (ofLead.isPresent() || FOREIGN.matcher(title).find()) {
            return ofLead;
        }
        String owner = Naming.brief(place.subject());
        Optional<String> toDo = WaysQuestion.toDo(bare, naming.usable(owner) ? owner : "", count);
        if (toDo.isPresent()) {
            return toDo;
        }
        Optional<String> ofKind = led.asked(lead, naming.usable(owner) ? owner : "", count);
        if (ofKind.isPresent()) {
            return ofKind;
        }
        if (Phrases.words(title) > MOST_TITLE_WORDS
                || title.endsWith("?")
                || title.matches("(?i)let'?s .*|.*\\bvs\\b.*")
                || title.matches("(?i).*\\b(?:this|these|it|its)\\b.*")
                        && !DIVIDED.matcher(title).matches()) {
            return Optional.empty();
        }
        Optional<String> counted = counted(title, silent(place, items), count);
        if (counted.isPresent()) {
            return counted;
        }
        Sentence words = tagger.tag(title);
        if (OpenLead.isOpen(bare) && (bare.indexOf(' ') > 0 || OpenLead.isDeed(bare))) {
            return open.asked(bare, place, items, count);
        }
        Optional<String> ways = WaysQuestion.of(title, naming.usable(place.subject()) ? place.subject() : "", count);
        if (ways.isPresent()) {
            return ways;
        }
        return isNoun(title, words)
                ? named(title.replaceFirst("^(?i:the) ", ""), silent(place, items), items, count)
                : Optional.empty();
    }

    /** {@code Ways to use}: the heading above says what. */
    private String withObject(String title, Place place) {
        return WANTING.matcher(title).matches() && naming.usable(place.subject())
                ? title + " " + place.subject()
                : title;
    }

    /** Whether the title names things, rather than saying or doing something. */
    private boolean isNoun(String title, Sentence words) {
        String last = words.size() == 0 ? "" : words.token(words.size() - 1).lower();
        boolean sentence = words.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN));
        boolean finite = words.tokens().stream()
                .skip(1)
                .anyMatch(token -> token.is(Tag.VERB)
                        && lexicon.isOnlyVerb(token.lower())
                        && token.lower().endsWith("s"));
        boolean gerund = GERUND.matcher(title).matches();
        boolean acting = finite
                || gerund
                || words.size() > 1
                        && !title.matches("(?i)use cases?")
                        && words.token(0).is(Tag.VERB)
                        && !(words.size() <= 3
                                && kinds.has(last)
                                && !lexicon.isOnlyVerb(words.token(0).text()))
                        && !title.matches("[A-Z]?\\w+ing .*");
        return !(sentence
                || acting
                || words.size() == 0
                || !words.token(0).tag().isContent()
                        && !title.matches("(?i)use cases?")
                        && !(words.token(0).is(Tag.VERB) && words.size() <= 3 && kinds.has(last))
                        && !words.token(0).lower().matches("the"));
    }

    /** The place without its subject, where that would say one of the items. */
    private static Place silent(Place place, List<String> items) {
        Set<String> said = Phrases.stems(place.subject());
        long told = items.stream()
                .map(Phrases::stems)
                .filter(stems -> !stems.isEmpty() && said.containsAll(stems))
                .count();
        boolean member = items.stream().anyMatch(Naming.brief(place.subject())::equalsIgnoreCase);
        return member || told > 1 || told == 1 && items.size() == 2
                ? new Place(place.topic(), "", place.titled(), place.leadIn())
                : place;
    }

    private Optional<String> counted(String title, Place place, String count) {
        Matcher there = THERE.matcher(title);
        if (there.matches()) {
            String what = there.group("what");
            String head = what.replaceAll("\\s+(?:we|you|that|which|of|for|to|in|with|on)\\s.*$", "");
            String tail = what.substring(head.length());
            return Phrases.words(head) > 4
                    ? Optional.empty()
                    : Optional.of(scoped(what, place) + "hat are the " + count + " " + Nouns.plural(nouns.lowered(head))
                            + tail);
        }
        Matcher choose = CHOOSE.matcher(title);
        if (choose.matches()
                && (Nouns.isPlural(choose.group("what")) || kinds.has(Nouns.lastWord(choose.group("what"))))) {
            return Optional.of("What are the " + count + " " + Nouns.plural(choose.group("what")) + of(title, place));
        }
        Matcher divided = DIVIDED.matcher(title);
        if (divided.matches()) {
            String who = divided.group("who");
            boolean pronoun = who.matches("(?i)(?:it|they|this|these)\\b.*");
            if (pronoun && !naming.usable(place.subject())) {
                return Optional.empty();
            }
            String subject = pronoun ? place.subject() : Phrases.lowered(who);
            return Optional.of("Into which " + count + " " + Nouns.plural(divided.group("what")) + " can " + subject
                    + " be " + divided.group("how"));
        }
        Matcher has = HAS.matcher(title);
        if (has.matches() && naming.isName(has.group("who"))) {
            return Optional.of(
                    "What are the " + count + " " + Nouns.plural(has.group("what")) + " of " + has.group("who"));
        }
        Matcher types = TYPES.matcher(title);
        if (types.matches()) {
            return Optional.of("What are the " + count + " "
                    + Nouns.plural(types.group("head").toLowerCase(Locale.ROOT)) + " " + types.group("rest"));
        }
        return Optional.empty();
    }

    /** Whether the note states another number of items than it lists. */
    static boolean contradicts(String lead, int items) {
        Matcher stated = STATED.matcher(lead);
        return stated.find() && Nouns.count(stated.group("count")) != items;
    }

    /** {@code Simple routing policy: w} before a noun that says too little alone, else {@code W}; the question goes on from there. */
    private String scoped(String what, Place place) {
        String subject = Naming.brief(place.subject());
        boolean clear = COMPLEMENT.matcher(what).find() && !allCommon(what);
        return clear || !naming.usable(subject) || Naming.sharesWord(what, subject) ? "W" : subject + ": w";
    }

    private boolean allCommon(String what) {
        return Stream.of(what.split(" "))
                .allMatch(word ->
                        lexicon.isCommon(word) || lexicon.functionWord(word).isPresent());
    }

    /** A heading in the plural, or one whose items are kinds of it. */
    private Optional<String> named(String title, Place place, List<String> items, String count) {
        String bare = COUNTED.matcher(title).replaceFirst("");
        if (KINDS_ONLY.matcher(bare).matches()) {
            String subject = Naming.withoutDeed(Naming.brief(place.subject()));
            String heading = Naming.brief(place.heading());
            // the heading is what has these types, but no name: "late" under "Trams"
            if (place.topic().size() > 2
                    && !heading.equals(subject)
                    && !Naming.sharesWord(heading, subject)
                    && SharedWords.of(items).isEmpty()) {
                return Optional.empty();
            }
            String shared = SharedWords.of(items);
            String of =
                    Phrases.words(shared) > 1 && !Naming.sharesWord(Nouns.lastWord(shared), subject) ? shared : subject;
            return naming.usable(of) && !lexicon.isCommon(of)
                    ? Optional.of("Which " + count + " " + Nouns.plural(bare.toLowerCase(Locale.ROOT)) + " of " + of
                            + " are there")
                    : Optional.empty();
        }
        if (bare.matches("(?:\\S+ ){0,2}\\w+s/\\w+s") && naming.usable(place.subject())) {
            return Optional.of(
                    "Which " + count + " options are there for " + bare + " in " + Naming.brief(place.subject()));
        }
        if (tagger.tag(bare).tokens().stream().skip(1).anyMatch(token -> token.is(Tag.NUMBER))) {
            return Optional.empty();
        }
        String head = Nouns.head(bare);
        String tail = bare.substring(head.length());
        String last = Nouns.lastWord(head);
        boolean shouted = ACRONYM.matcher(last).matches() && !kinds.has(last);
        boolean plural = !shouted && Nouns.isPlural(last.toLowerCase(Locale.ROOT)) && !head.contains(" and ");
        boolean kind = kinds.has(last)
                && !CONCRETE.contains(last.toLowerCase(Locale.ROOT))
                && !ROLES.contains(last.toLowerCase(Locale.ROOT));
        if (plural || kind) {
            boolean own = head.contains(" ") && naming.bearsName(head);
            String owner = own ? "" : of(bare, place);
            boolean vague = owner.isEmpty() && tail.isEmpty() && !head.contains(" ") || naming.isService(head);
            return vague || OF_NOTE.matcher(head).matches()
                    ? Optional.empty()
                    : head.equalsIgnoreCase("services") && !owner.isEmpty()
                            ? Optional.of(
                                    "Which " + count + " services are listed for " + Naming.brief(place.subject()))
                            : Optional.of(
                                    "What are the " + count + " " + Nouns.plural(nouns.lowered(head)) + tail + owner);
        }
        return identifiers(bare, place, items, count);
    }

    /** Names of calls under a heading that groups them: {@code Write Policy} under {@code APIs}. */
    private Optional<String> identifiers(String title, Place place, List<String> items, String count) {
        String kind = Nouns.lastWord(place.heading());
        boolean known = CALLS.matcher(kind).matches();
        boolean calls = items.stream().allMatch(item -> IDENTIFIER.matcher(item).matches());
        String named = title.indexOf(' ') > 0 ? title : '"' + title + '"';
        return known && calls
                ? Optional.of("Which " + count + " " + nouns.lowered(kind) + " are listed under " + named)
                : Optional.empty();
    }

    /** {@code  of SQS}, where the title neither says it itself nor has a complement of its own. */
    private String of(String title, Place place) {
        String subject = Naming.withoutDeed(Naming.brief(place.subject()));
        String link = FOR.matcher(title).matches() ? " for " : " of ";
        String last = Nouns.lastWord(subject);
        // "Nightly Fares" under "Fare models" are one of the models
        boolean member = Nouns.isPlural(last) && kinds.has(Nouns.singular(last)) && subject.equals(place.heading());
        return !member
                        && !Naming.isView(subject)
                        && !COMPLEMENT.matcher(title).find()
                        && (naming.usable(subject)
                                || isLongName(subject)
                                || ACTIVITY.matcher(subject).matches())
                        && !Naming.sharesWord(title, subject)
                ? link + subject
                : "";
    }

    /** {@code Amazon managed Service for Apache Flink}: more words than a subject has, but one name. */
    private boolean isLongName(String subject) {
        return Character.isUpperCase((subject + " ").charAt(0))
                && Phrases.words(subject) > LEAST_NAME_WORDS
                && Phrases.words(subject) <= MOST_NAME_WORDS
                && naming.isNounPhrase(subject.replaceAll(" (?:for|of|and|with) ", " "));
    }
}
