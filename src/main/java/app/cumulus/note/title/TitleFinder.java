package app.cumulus.note.title;

import app.cumulus.note.Span;
import app.cumulus.note.form.Markers;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.line.Markup;
import app.cumulus.note.line.NoteLines;
import app.cumulus.note.line.Rulers;
import app.cumulus.note.line.SourceLine;
import app.cumulus.note.line.StarHeadings;
import app.cumulus.note.line.Titles;
import app.cumulus.note.piece.Piece;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds titles that are drawn or marked: in a box of rulers, in a banner, behind a ruler, over a ruler, behind number signs,
 * stars or equals signs, in bold, in an HTML heading. Each has a method, asked in turn.
 */
public final class TitleFinder {

    private static final int LEAST_DOUBLE_BOXES = 2;
    private static final int MOST_BOXED_COLUMNS = 80;
    /** Blanks before number signs change nothing; few signs behind many blanks are more often a remark in code. */
    private static final Pattern INSET = Pattern.compile(" {1,3}##| {4,16}###");

    private static final int LEAST_RULER_COLUMNS = 20;
    private static final int MOST_BLANK_LINES = 8;
    /** The level of bold titles before the first heading: each heading that follows ends them. */
    private static final int DEEPER_THAN_ANY = 9;

    private static final Pattern HTML = Pattern.compile(
            "(?i)<(?:h([1-6])|summary)[^>]*+>\\s*+(?:<[^<>]++>\\s*+){0,3}([^<>]++)(?:</[^<>]++>\\s*+){0,3}</(?:h[1-6]|summary)>");

    /** {@code h2. Cranes}, as Textile has it. */
    private static final Pattern TEXTILE = Pattern.compile("h([1-6])\\.\\s++(\\S.*+)");

    /** {@code # of berths}, {@code # cranes > # ships}: the sign says "number of". */
    private static final Pattern COUNTS = Pattern.compile("# (?:of\\s|[^#]{1,80}[<>=*/+]\\s{0,3}#)");

    /** {@code ## ==Night Crane}: a pen that is never lifted. */
    private static final Pattern PEN = Pattern.compile("^==(?=[\\p{L}\\d])(?!.*==)");

    private final NoteLines lines;
    private final WikiTitles wiki;
    private final UnderlinedTitles underlined;
    private final RuledSections parts;
    private final FramedTitles framed;

    /** The only banner of a note is a part of it as those are that its rulers part, and stands over none of them. */
    private final boolean loneBanner;

    private final List<Function<Integer, Optional<Piece.Title>>> constructs = List.of(
            this::boxed,
            this::ruledOff,
            this::ofTerm,
            this::wiki,
            this::banner,
            this::numberSigns,
            this::equalsSigns,
            this::stars,
            this::underlined,
            this::html,
            this::textile,
            this::framed,
            this::bold);
    private final long doubleBoxes;
    private boolean bannerSeen;

    /** A title in bold stands behind the last heading. */
    private boolean boldSeen;

    private int lastTitleEnd = -1;
    private int lastLevel;

    public TitleFinder(NoteLines lines) {
        this.lines = lines;
        this.wiki = new WikiTitles(lines.all());
        this.underlined = new UnderlinedTitles(lines.all());
        this.parts = new RuledSections(lines);
        this.framed = new FramedTitles(lines);
        this.doubleBoxes =
                IntStream.range(0, lines.size()).filter(this::isDoubleBox).count();
        this.loneBanner = lines.all().stream()
                        .filter(line -> Rulers.bannerTitle(line).isPresent())
                        .count()
                == 1;
    }

    /** The title that begins on the line with this index; asked for each line in order. */
    public Optional<Piece.Title> startingAt(int index) {
        for (Function<Integer, Optional<Piece.Title>> construct : constructs) {
            Optional<Piece.Title> title = construct.apply(index);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** Whether the line stands for itself, because a ruler or a sign makes it a title. */
    public boolean isSigned(int index) {
        String line = lines.get(index);
        return Rulers.bannerTitle(line).isPresent()
                || signs(line, '#') > 0
                || lines.hasStarHeadings() && StarHeadings.depth(line) > 0
                || StressedTitles.isBold(line)
                || line.startsWith("h") && TEXTILE.matcher(line).matches()
                || wiki.level(line) > 0
                || framed.title(index).isPresent()
                || setext(index).isPresent();
    }

    /** A ruler, the title or a banner, and mostly another ruler. */
    private Optional<Piece.Title> boxed(int index) {
        if (!Rulers.isRuler(lines.get(index)) || lines.isBlank(index + 1)) {
            return Optional.empty();
        }
        String below = lines.get(index + 1);
        Optional<String> banner = Rulers.bannerTitle(below);
        boolean closed = index + 2 < lines.size() && Rulers.isRuler(lines.get(index + 2));
        boolean boxed = closed && isPlainTitle(below);
        if (banner.isPresent() || boxed) {
            bannerSeen = true;
            return title(
                    index,
                    index + (closed ? 2 : 1),
                    banner.orElse(Rulers.withoutSides(below.strip())),
                    boxLevel(index));
        }
        boolean flush =
                !below.startsWith(" ") && !SourceLine.of(1, below, false).isMarked();
        boolean named = (isName(below.strip()) || parts.isTitle(index + 1))
                && signs(below, '#') == 0
                && !Markers.areTags(below);
        return flush && named && isPlainTitle(below) && !StressedTitles.isBold(below)
                ? title(index, index + 1, below.strip(), behindRuler())
                : Optional.empty();
    }

    /** Where some boxes have two rulers above and below, those with one are parts of theirs. */
    private int boxLevel(int ruler) {
        return doubleBoxes >= LEAST_DOUBLE_BOXES && !isDoubleBox(ruler) ? 2 : 1;
    }

    /** Whether the ruler is the second above a title with two below it. */
    private boolean isDoubleBox(int ruler) {
        return ruler > 0
                && ruler + 3 < lines.size()
                && IntStream.of(-1, 0, 2, 3).allMatch(at -> Rulers.isRuler(lines.get(ruler + at)))
                && !Rulers.isRuler(lines.get(ruler + 1));
    }

    /** A few words on their own behind a long ruler and an empty line: the ruler ends the part before. */
    private Optional<Piece.Title> ruledOff(int index) {
        int ruler = index - 1;
        while (ruler > index - MOST_BLANK_LINES && lines.isBlank(ruler)) {
            ruler--;
        }
        boolean ruled = index - ruler > 1
                && ruler > Math.max(lastTitleEnd, -1)
                && Rulers.isRuler(lines.get(ruler))
                && lines.get(ruler).strip().length() >= LEAST_RULER_COLUMNS
                && (lines.isBlank(ruler - 1) || parts.isRuler(ruler));
        if (!ruled
                || lines.isBlank(index)
                || Character.isWhitespace(lines.get(index).charAt(0))) {
            return Optional.empty();
        }
        String line = lines.get(index).strip();
        SourceLine next = lines.isBlank(index + 1) ? null : lines.line(index + 1);
        boolean part = parts.isRuler(ruler) && parts.isTitle(index);
        boolean alone = next == null || next.isMarked() || part;
        boolean words = !SourceLine.of(1, line, false).isMarked()
                && (isName(line) || part || next == null && HeadingWords.areHeadingWithAddition(line))
                && HeadingWords.startHigh(line)
                && signs(line, '#') == 0
                && !StressedTitles.isBold(line);
        return alone && words && isPlainTitle(line)
                ? title(index, index, line, behindRuler())
                        .map(title -> new Piece.Title(title.span(), title.text(), title.level(), true))
                : Optional.empty();
    }

    /** The ruler itself stands for the title of a part that begins with a term and its meaning. */
    private Optional<Piece.Title> ofTerm(int index) {
        return parts.termBelow(index).flatMap(name -> title(index, index, name, 1));
    }

    /** The level of a title that a ruler parts from what stands before. */
    private int behindRuler() {
        return bannerSeen && !loneBanner ? 2 : 1;
    }

    /** {@code ==== Title ====}, where the number of the signs tells the level. */
    private Optional<Piece.Title> wiki(int index) {
        int level = wiki.level(lines.get(index));
        return level == 0
                ? Optional.empty()
                : title(index, index, trimmed(lines.get(index).strip().replaceFirst("^=+", ""), '='), level);
    }

    private Optional<Piece.Title> banner(int index) {
        Optional<String> banner = Rulers.bannerTitle(lines.get(index));
        bannerSeen |= banner.isPresent();
        return banner.flatMap(text -> title(index, index, text, isLesser(lines.get(index)) ? 2 : 1));
    }

    /** Banners of {@code @} stand under those of dashes. */
    private boolean isLesser(String line) {
        return line.strip().startsWith("@") && lastLevel > 0;
    }

    /** {@code ## Title}. */
    private Optional<Piece.Title> numberSigns(int index) {
        String line = lines.get(index);
        int level = signs(line, '#');
        if (level == 0) {
            return Optional.empty();
        }
        String text = PEN.matcher(trimmed(line.strip().substring(level), '#')).replaceFirst("");
        boolean any = text.codePoints().anyMatch(Character::isLetterOrDigit)
                && !COUNTS.matcher(line).lookingAt();
        return any ? title(index, index, Markup.words(text), level + (bannerSeen ? 1 : 0)) : Optional.empty();
    }

    /** {@code == Title}, with or without signs behind it. */
    private Optional<Piece.Title> equalsSigns(int index) {
        String line = lines.get(index);
        int level = signs(line, '=');
        return level < 2 || !Rulers.isTitle(line)
                ? Optional.empty()
                : title(index, index, trimmed(line.substring(level), '='), level + (bannerSeen ? 1 : 0));
    }

    /** {@code ** Title} where the file has org-mode headings. */
    private Optional<Piece.Title> stars(int index) {
        int level = lines.hasStarHeadings() ? StarHeadings.depth(lines.get(index)) : 0;
        return level == 0
                ? Optional.empty()
                : title(index, index, lines.get(index).substring(level).strip(), level + (bannerSeen ? 1 : 0));
    }

    private Optional<Piece.Title> underlined(int index) {
        return setext(index).flatMap(level -> title(index, index + 1, Markup.words(underlined.words(index)), level));
    }

    /** A title over a ruler of about its own length; the level is that of the ruler's sign. */
    private Optional<Integer> setext(int index) {
        if (index + 1 >= lines.size() || lines.isBlank(index) || !underlined.isDrawn(index)) {
            return Optional.empty();
        }
        boolean closesBox = index > 0 && Rulers.isRuler(lines.get(index - 1)) && !underlined.isUsual();
        boolean title = underlined.isTitle(index) && isPlainTitle(lines.get(index)) && !closesBox;
        boolean first = lines.get(index + 1).strip().charAt(0) == '=';
        return title ? Optional.of((first ? 1 : 2) + (bannerSeen ? 1 : 0)) : Optional.empty();
    }

    private Optional<Piece.Title> html(int index) {
        Matcher html = HTML.matcher(lines.get(index).strip());
        if (!html.matches() || !Rulers.isTitle(html.group(2))) {
            return Optional.empty();
        }
        String text = html.group(2).strip();
        return html.group(1) == null
                ? Optional.of(new Piece.Title(span(index, index), HeadingWords.withoutColon(text), lastLevel + 1))
                : title(index, index, text, Integer.parseInt(html.group(1)) + (bannerSeen ? 1 : 0));
    }

    private Optional<Piece.Title> textile(int index) {
        String line = lines.get(index);
        Matcher textile = line.startsWith("h") ? TEXTILE.matcher(line) : null;
        return textile == null || !textile.matches()
                ? Optional.empty()
                : title(index, index, textile.group(2).strip(), Integer.parseInt(textile.group(1)));
    }

    /** It stands under the title before it that is drawn otherwise. */
    private Optional<Piece.Title> framed(int index) {
        return framed.title(index)
                .map(text -> new Piece.Title(span(index, index), text, lastLevel + 1 + framed.depth(index)));
    }

    /** A line all in bold that names something stands under the heading before it, and one that is slanted below that. */
    private Optional<Piece.Title> bold(int index) {
        Optional<StressedTitles> found = StressedTitles.of(lines.get(index), lines.isMarkdown());
        boolean apart = lines.isBlank(index - 1) || lastTitleEnd == index - 1;
        // small letters right below another line go on with what it says
        boolean title = found.isPresent()
                && (found.get().slanted()
                        ? apart && index + 1 < lines.size()
                        : lines.isBlank(index - 1)
                                || !Character.isLowerCase(found.get().text().codePointAt(0)));
        if (!title) {
            return Optional.empty();
        }
        boolean slanted = found.get().slanted();
        int level = (lastLevel == 0 ? DEEPER_THAN_ANY : lastLevel + 1) + (slanted && boldSeen ? 1 : 0);
        boldSeen |= !slanted;
        return Optional.of(new Piece.Title(
                span(index, index), HeadingWords.withoutColon(found.get().text()), level));
    }

    private Optional<Piece.Title> title(int first, int last, String text, int level) {
        lastLevel = level;
        lastTitleEnd = last;
        boldSeen = false;
        String words = Titles.cleaned(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece.Title(span(first, last), HeadingWords.withoutColon(words), level));
    }

    private static Span span(int first, int last) {
        return new Span(first + 1, last + 1);
    }

    private static boolean isName(String line) {
        return line.charAt(0) != '`' && HeadingWords.areHeading(line) || HeadingWords.areShortName(line);
    }

    private static boolean isPlainTitle(String line) {
        return HeadingWords.withoutBrackets(line).strip().length() <= MOST_BOXED_COLUMNS
                && Rulers.isTitle(line.strip())
                && !Rulers.isRuler(line);
    }

    /** How many of the signs stand at the margin before a blank and words; 0 if none or too many. */
    private static int signs(String line, char sign) {
        int start = sign == '#' && INSET.matcher(line).lookingAt() ? line.indexOf('#') : 0;
        int count = start;
        while (count < line.length() && line.charAt(count) == sign) {
            count++;
        }
        boolean blankBehind = count < line.length() && Character.isWhitespace(line.charAt(count));
        return count - start <= 6 && blankBehind && !line.substring(count).isBlank() ? count - start : 0;
    }

    private static String trimmed(String text, char sign) {
        String words = text.strip();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == sign) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
