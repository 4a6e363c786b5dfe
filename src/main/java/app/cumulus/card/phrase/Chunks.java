package app.cumulus.card.phrase;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts what follows a verb at its prepositions: {@code the parcel | to the depot | by night}. */
public final class Chunks {

    private static final Set<String> LINKS = Set.of(
            "in", "on", "at", "to", "from", "for", "with", "into", "onto", "by", "via", "through", "using", "across",
            "within", "during", "without", "against", "inside", "outside", "as");

    private static final Pattern IDIOM = Pattern.compile(
            "in (?:use|real|real-time|realtime|time|advance|parallel|order|general|addition|transit|place|front|case|total|action|relation|contrast|comparison|accordance|response|return|combination|conjunction)|at (?:once|rest|least|most|all|a)|for (?:example|free|instance|sure|each)|by (?:default|hand|itself)|on (?:demand|time|top|behalf)|as (?:well|soon|long|much|many)|with (?:respect|regard)|within (?:seconds|minutes)");
    private static final Set<String> CLOSING = Set.of("of", "per", "and", "or", "only", ",", "/", "&", "'", "-");

    private Chunks() {}

    /**
     * A phrase and the preposition before it.
     *
     * @param link empty for what follows the verb itself
     */
    public record Chunk(String link, String phrase) {

        public String whole() {
            return link.isEmpty() ? phrase : link + " " + phrase;
        }
    }

    /** The phrases in order; none if anything else than phrases stands there. */
    public static Optional<List<Chunk>> of(Sentence rest, Lexicon lexicon) {
        List<Chunk> chunks = new ArrayList<>();
        String link = "";
        int first = 0;
        int depth = 0;
        boolean doing = false;
        int end = end(rest, lexicon);
        for (int i = 0; i < end; i++) {
            Token token = rest.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (depth > 0 || token.is(Tag.CLOSE)) {
                continue;
            }
            boolean links = LINKS.contains(token.lower()) && !doing && !isIdiom(rest, i);
            if (links && (i == 0 || i > first)) {
                if (i > 0) {
                    chunks.add(new Chunk(link, rest.words(first, i - 1)));
                }
                link = token.lower();
                first = i + 1;
                // what follows a doing belongs to it: "for sorting parcels in the hall"
                doing = first < rest.size() && isDoing(rest.token(first));
            } else if (!isPhrase(rest, i, first, lexicon)) {
                return Optional.empty();
            }
        }
        if (first >= end || depth != 0) {
            return Optional.empty();
        }
        chunks.add(new Chunk(link, rest.words(first, end - 1)));
        boolean twice = chunks.stream().map(Chunk::link).distinct().count() < chunks.size();
        return twice ? Optional.empty() : Optional.of(chunks);
    }

    /** Where a second verb of the same subject begins: {@code the logs from S3 and analyze them}. */
    private static int end(Sentence rest, Lexicon lexicon) {
        for (int i = 1; i + 1 < rest.size(); i++) {
            String next = rest.token(i + 1).text();
            boolean verb = lexicon.isOnlyVerb(next) && Character.isLowerCase(next.charAt(0));
            if (rest.token(i).lower().equals("and")
                    && verb
                    && rest.token(i - 1).tag().isContent()) {
                return i;
            }
        }
        return rest.size();
    }

    /** {@code logs} behind "puts": what stands right behind a verb is no second one. */
    private static boolean isObject(Token token, Lexicon lexicon) {
        return token.is(Tag.VERB) && token.lower().endsWith("s") && !lexicon.isOnlyVerb(token.text());
    }

    private static boolean isDoing(Token token) {
        return token.is(Tag.VERB) && token.lower().endsWith("ing");
    }

    /** {@code in use}, {@code in real time}: a way of saying, no place. */
    private static boolean isIdiom(Sentence rest, int i) {
        return i + 1 < rest.size() && SetPhrase.begins(rest.words(i, rest.size() - 1))
                || i + 1 < rest.size()
                        && IDIOM.matcher(rest.token(i).lower() + " "
                                        + rest.token(i + 1).lower())
                                .matches();
    }

    /** Whether the word can stand in a noun phrase, or in a doing behind its preposition. */
    private static boolean isPhrase(Sentence rest, int i, int first, Lexicon lexicon) {
        Token token = rest.token(i);
        boolean next = i + 1 < rest.size() && rest.token(i + 1).tag().isContent();
        boolean participle = token.is(Tag.VERB) && token.lower().endsWith("ed") && next;
        boolean second = i > 0
                && rest.token(i - 1).lower().matches("and|or|,")
                && lexicon.isOnlyVerb(token.text())
                && Character.isLowerCase(token.text().charAt(0));
        boolean aside = token.text().equals(",") && !isRow(rest, i);
        return !second
                && !aside
                && (token.tag().isContent()
                        || i == first && isDoing(token)
                        || i == 0 && isObject(token, lexicon)
                        || participle
                        || i > first && LINKS.contains(token.lower())
                        || token.is(Tag.DETERMINER)
                                && (i == first || !rest.token(i - 1).tag().isContent())
                                && !token.lower().matches("this|that|these|those|its|their|which|what|such")
                        || CLOSING.contains(token.lower()));
    }

    /** A comma between the items of a row that ends with "and" or "or". */
    private static boolean isRow(Sentence rest, int comma) {
        for (int i = comma + 1; i < rest.size(); i++) {
            if (rest.token(i).lower().matches("and|or|&|etc")) {
                return true;
            } else if (LINKS.contains(rest.token(i).lower())) {
                return false;
            }
        }
        return false;
    }
}
