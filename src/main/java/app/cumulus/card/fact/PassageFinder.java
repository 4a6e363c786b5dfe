package app.cumulus.card.fact;

import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.CodeBlock;
import app.cumulus.note.Document;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Walks a document and gives each heading and statement its place. */
public final class PassageFinder {

    private static final int MOST_FOLLOWING = 6;
    private static final int MOST_BEFORE = 12;

    private final List<Passage> passages = new ArrayList<>();

    private static final int LEAST_TITLED_PARTS = 3;

    /** {@code north:} and what is so in the north. */
    private static final Pattern SHORT_LABEL = Pattern.compile("[\\p{L}\\d]+(?:/[\\p{L}\\d]+)?");

    /** {@code Ship -> crane -> shed}: what is below is said of the whole way, not of where it begins. */
    private static final Pattern FLOW = Pattern.compile("(?:[-=]>|→).*(?:[-=]>|→)");

    /** {@code The crane is kept on the pier to provide}: the lines below end the sentence and have no subject. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i).*\\bto (?:provide|include|support|ensure|allow|enable|get|create|perform|avoid|prevent|handle|do|be)\\s*:?|.*\\b(?:need|required?|used|able|possible|want|have) \\p{L}+ to\\s*:?|(?:\\S+ ){2,12}(?:for|to|by|with|via|from|as|of|using|if|unless)\\s*:?");

    /** {@code Lock the gate if}: the lines below are cases. */
    private static final Pattern OPEN_CASE = Pattern.compile("(?i)(?:\\S+ ){2,12}(?:if|when|unless|until)\\s*:?");

    private static final Pattern OTHER = Pattern.compile("(?i)alternatives?");
    private static final Pattern NAMED_TAIL =
            Pattern.compile(".*\\p{Ll}[.!] (?<name>\\p{Lu}[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){1,3}) ?,");

    private final Lexicon lexicon;
    private final Headings headings;
    private final Families families;
    private final Subjects subjects;

    private PassageFinder(Document document, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.families = new Families(document.blocks());
        Tagger tagger = new Tagger(lexicon);
        this.headings = new Headings(lexicon, tagger);
        this.subjects = new Subjects(lexicon, tagger, new ClauseParser(lexicon));
    }

    /** All headings and statements in the order of their lines; those before the first heading have the file's name as topic. */
    public static List<Passage> find(Document document, Lexicon lexicon) {
        PassageFinder finder = new PassageFinder(document, lexicon);
        String name = NoteName.of(document);
        String topic = name.isBlank() ? "Notes" : name;
        Place untitled = new Place(List.of(topic), topic, false, "");
        Optional<Section> title = titleOf(document);
        List<Block> blocks = title.map(Section::children).orElse(document.blocks());
        Optional<String> service = title.map(Section::title)
                .flatMap(FileSubject::of)
                .map(FileSubject::capitalised)
                .or(() -> FileSubject.ofFile(name, document.blocks()))
                .or(() -> Chapters.first(blocks))
                .or(() -> MainService.of(blocks))
                .or(() -> FileSubject.ofFirstLine(blocks));
        Place outermost = service.map(PassageFinder::about).orElse(untitled);
        title.ifPresent(section -> finder.passages.add(
                new Passage(section, section.title(), true, outermost, List.of(), List.of(), List.of())));
        finder.walkAll(blocks, untitled, service);
        return finder.passages;
    }

    private void walkAll(List<Block> blocks, Place untitled, Optional<String> service) {
        List<Chapters.Chapter> chapters = service.map(of -> Chapters.ofFile(blocks, of, lexicon))
                .orElseGet(() -> Chapters.ofSeveral(blocks, lexicon));
        for (Chapters.Chapter chapter : chapters) {
            Optional<Place> over = chapter.service().map(PassageFinder::about);
            Place place = over.orElse(untitled);
            // behind the first heading nobody knows what a line under none speaks about
            walk(chapter.blocks(), place, chapter.announced() ? place.about("") : place, over.isEmpty(), true);
        }
    }

    /** Whether only the name of the file tells what it speaks of, and that name is what one calls a note. */
    private static boolean isNameless(Place place) {
        return !place.titled() && FileSubject.isNoName(place.subject());
    }

    private static Place about(String service) {
        return new Place(List.of(service), service, true, "");
    }

    /** {@code Tug - pulls} right behind {@code Barge - carries}: what comes behind the two is not said of the last one. */
    private static boolean isOneOfTerms(Statement statement, List<Block> before) {
        return !before.isEmpty()
                && before.get(before.size() - 1) instanceof Statement last
                && last.children().isEmpty()
                && last.span().endLine() + 1 == statement.span().startLine()
                && Term.of(last.text()).filter(term -> !term.isLabel()).isPresent();
    }

    /** Bullets behind an empty line are not said of the line before it. */
    private static boolean isPartedFrom(List<Block> before, Statement statement) {
        return !before.isEmpty()
                && before.get(before.size() - 1) instanceof Statement last
                && last.mark() != Statement.Mark.BULLET
                && statement.span().startLine() - last.span().endLine() > 1;
    }

    /** The one heading over a whole document, if its parts have headings of their own: it names the file, not a topic. */
    private static Optional<Section> titleOf(Document document) {
        boolean alone = document.blocks().size() == 1 && document.blocks().get(0) instanceof Section;
        if (!alone) {
            return Optional.empty();
        }
        Section only = (Section) document.blocks().get(0);
        // the name of a service alone stands over headings that only the layout shows, too
        int least = FileSubject.named(only).isPresent() ? 0 : 1;
        long parts = only.children().stream()
                .filter(child -> child instanceof Section section && section.level() >= least)
                .count();
        return parts >= LEAST_TITLED_PARTS ? Optional.of(only) : Optional.empty();
    }

    private void walk(List<Block> blocks, Place place) {
        walk(blocks, place, place, false, false);
    }

    /**
     * @param flush whether the lines stand as far left as the heading above them, so that names among them may stand so, too
     */
    private void walk(List<Block> blocks, Place place, Place behindHeading, boolean outermost, boolean flush) {
        Place under = place;
        Place spoken = under;
        Optional<Place> owner = Optional.empty();
        List<Optional<String>> titles =
                flush ? LineTitles.over(blocks, headings::thing) : Collections.nCopies(blocks.size(), Optional.empty());
        Paragraphs paragraphs = Paragraphs.of(blocks, headings::thing);
        int agenda = Agenda.endIn(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            under = i == agenda ? under.outermost() : under;
            spoken = i == agenda ? under : spoken;
            if (i >= agenda && block instanceof Section section && Agenda.isAmong(section)) {
                walk(section.children(), under, under, false, false);
                continue;
            }
            List<Block> before = blocks.subList(Math.max(0, i - MOST_BEFORE), i);
            List<Block> following = blocks.subList(i + 1, Math.min(blocks.size(), i + 1 + MOST_FOLLOWING));
            if (block instanceof Section section) {
                boolean owned = outermost && owner.isPresent() && NoName.isSide(section.title());
                section(section, owned ? owner.get() : place, outermost && !owned, before, following);
                owner = owned ? owner : headings.thing(section.title()).map(PassageFinder::about);
                under = behindHeading;
                spoken = under;
            } else if (block instanceof Statement statement) {
                boolean bullet = statement.mark() == Statement.Mark.BULLET;
                boolean goesOn = bullet && !isPartedFrom(before, statement);
                spoken = goesOn ? spoken : inCase(CaseHeading.ongoing(before, statement), under);
                Place named = spoken;
                Optional<String> told = paragraphs.owner(i);
                Place own = titles.get(i)
                        .or(() -> told)
                        .map(name -> below(name, named, false))
                        .orElse(spoken);
                own = paragraphs.isSupposed(i) ? own.asExample() : own;
                boolean open = Term.of(statement.text()).isEmpty() && Paragraphs.isSaidOfIt(statement.text());
                own = open && isNameless(own) ? own.about("") : own;
                statement(statement, own, before, following);
                // "Example:" right over code is over nothing else
                boolean shown = i + 1 < blocks.size() && blocks.get(i + 1) instanceof CodeBlock
                        || statement.children().stream().anyMatch(CodeBlock.class::isInstance);
                under = !shown && Headings.isExample(statement.text()) ? under.asExample() : under;
                spoken = bullet ? spoken : isOneOfTerms(statement, before) ? under : spokenOf(statement, under);
            } else {
                passages.add(new Passage(block, "", false, under, List.of(), before, following));
            }
        }
    }

    private void section(Section section, Place place, boolean outermost, List<Block> before, List<Block> following) {
        boolean topic = outermost
                || headings.isTopic(section.title())
                        && !Headings.isExample(section.title())
                        && !OPEN_CASE.matcher(section.title()).matches();
        String part = topic ? Headings.topicPart(families.named(section.title())) : "";
        boolean gathers = !outermost && Headings.isGathering(part);
        Place inside = gathers
                ? place.under("", "")
                : part.isEmpty() ? underSentence(section.title(), place) : below(part, place, outermost);
        // a general word, too, is what is told below, and not the thing above
        boolean same = !outermost && inside.subject().equals(place.subject());
        inside = same
                ? Headings.asked(section.title())
                        .filter(thing -> !place.subject().contains(thing.split(" ")[0]))
                        .map(inside::about)
                        .orElse(inside)
                : inside;
        // under questions and answers each line has a subject of its own, or nobody knows it
        inside = TopicFrame.isOfQuestions(section.title()) ? inside.about("") : inside;
        // "Yard Lab" is shown as "Yard", but it is a lesson
        inside = Diary.isLesson(section.title()) && !Diary.isLesson(part) ? inside.after(section.title()) : inside;
        boolean asks = section.title().strip().endsWith("?");
        List<Block> parts = PartsHeading.parts(section);
        boolean told = asks || !parts.isEmpty();
        List<Block> listed = outermost && !asks ? parts : section.children();
        Place asked = outermost && told && !part.isEmpty() ? inside : place;
        passages.add(new Passage(section, section.title(), topic, asked, listed, before, following));
        boolean alternative = isShortLabel(section)
                && Stream.concat(before.stream(), following.stream()).anyMatch(PassageFinder::isShortLabel);
        inside = alternative ? inside.asAlternative() : inside;
        Place under = section.level() > 0 ? inside : inside.inCase(section.title());
        for (Chapters.Chapter chapter : Chapters.under(section, inside.topic(), lexicon)) {
            Optional<Place> own = chapter.service().map(PassageFinder::about);
            if (own.isPresent()) {
                walk(chapter.blocks(), own.get(), own.get().about(""), false, section.level() > 0);
            } else {
                walkTurns(section, chapter.blocks(), under, place);
            }
        }
    }

    /** What stands under a heading, and what the writer went on to there without another. */
    private void walkTurns(Section section, List<Block> blocks, Place under, Place above) {
        for (Turns.Part part : Turns.of(blocks, section.title(), under.topic())) {
            Place base = part.left() ? above : under;
            Place place = part.service()
                    .map(FileSubject::capitalised)
                    .map(service -> turnedTo(service, base, part.left()))
                    .orElse(part.left() ? base.about("") : under);
            walk(part.blocks(), place, place, false, section.level() > 0);
        }
    }

    private static Place turnedTo(String service, Place base, boolean left) {
        boolean other = left && FileSubject.of(base.heading()).isPresent();
        return other ? about(service) : base.under(service, service);
    }

    private Place below(String part, Place place, boolean outermost) {
        if (!outermost) {
            String outer = place.topic().get(0);
            boolean same = FileSubject.isName(part, outer) || FileSubject.isName(outer, part);
            if (same) {
                return place.under("", place.subject());
            }
            String subject = headings.subjectUnder(part, place);
            // the name of a file has nothing said of it
            return place.under(part, !place.titled() && subject.equals(place.subject()) ? "" : subject);
        }
        return new Place(List.of(part), part, !Headings.isGathering(part), "");
    }

    /** Bullets right behind {@code Term - meaning}, at the same depth, speak of the term. */
    private Place spokenOf(Statement statement, Place place) {
        return Term.of(statement.text())
                .filter(term ->
                        !term.isLabel() && statement.children().isEmpty() && statement.mark() != Statement.Mark.BULLET)
                .map(Term::name)
                .filter(headings::isTopic)
                .map(Headings::topicPart)
                .filter(part -> !part.isEmpty())
                .map(part -> below(part, place, false).asExplained())
                .orElse(place);
    }

    /** Lines under a sentence go on about what it speaks of, where that is a thing with a name. */
    private Place underSentence(String text, Place place) {
        Place after = inCase(CaseHeading.of(text), place).after(text);
        if (OPEN.matcher(text).matches()) {
            return after.about("");
        }
        return place.titled() ? subjects.named(text).map(after::about).orElse(after) : after;
    }

    private static Place inCase(Optional<String> named, Place place) {
        return named.filter(none -> place.titled())
                .map(heading -> place.under(heading, place.subject()))
                .orElse(place);
    }

    private void statement(Statement statement, Place place, List<Block> before, List<Block> following) {
        String text = statement.text();
        boolean example = Headings.leadsToExample(text);
        List<Block> listed = example ? List.of() : statement.children();
        passages.add(new Passage(statement, text, false, place.meantBy(text), listed, before, following));
        if (statement.children().isEmpty()) {
            return;
        }
        if (example) {
            walk(statement.children(), place.asExample());
            return;
        }
        Optional<Term> term = Term.of(text)
                .filter(found -> !found.isLabel())
                .filter(found -> !FLOW.matcher(text).find());
        Place named = tailNamed(text).map(part -> below(part, place, false)).orElse(null);
        if (named != null) {
            walk(statement.children(), named);
            return;
        }
        Place inside = term.map(found -> found.isOneName() ? text : found.name())
                .or(() -> Optional.of(Term.withoutNumber(text))
                        .filter(name -> headings.isLabel(name) || !name.equals(text) && Headings.isShort(name)))
                .filter(headings::isTopic)
                .map(Headings::topicPart)
                .filter(part -> !part.isEmpty())
                .map(part -> below(part, place, false))
                .map(below -> term.isPresent() ? below.asExplained() : below)
                .orElseGet(() -> underSentence(text, place));
        walk(statement.children(), inside.inCase(text));
    }

    /** {@code The crane lifts crates. Night shift,}, {@code Alternative: hand carts}: the last words name what is told below. */
    private Optional<String> tailNamed(String text) {
        Matcher tail = NAMED_TAIL.matcher(text);
        Optional<String> name = tail.matches()
                ? Optional.of(tail.group("name"))
                : Term.of(text)
                        .filter(term -> OTHER.matcher(term.name()).matches())
                        .map(Term::meaning);
        return name.filter(headings::isLabel).map(Headings::topicPart);
    }

    private static boolean isShortLabel(Block block) {
        return block instanceof Section section
                && section.level() == 0
                && SHORT_LABEL.matcher(section.title()).matches();
    }
}
