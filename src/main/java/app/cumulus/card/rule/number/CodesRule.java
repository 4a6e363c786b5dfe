package app.cumulus.card.rule.number;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code 443 = HTTPS} below "Ports": which port HTTPS uses; {@code 403 - the gate is locked} below "Gate errors": what 403 means. */
public final class CodesRule implements Rule {

    private static final int SCORE = 90;
    /** Above what is asked of a bare number. */
    private static final int KNOWN_SCORE = 97;

    private static final int MOST_NAME_WORDS = 5;
    private static final int MOST_WORDS = 14;
    private static final String SIGN = "\\s*(?:[-–—]+>?|[=:]+>?|→)\\s*";
    private static final Pattern PORTS = Pattern.compile("(?i)(?:.*\\b)?ports?\\b.*");
    private static final Pattern PORT_FIRST =
            Pattern.compile("(?i)(?:port |tcp |udp )?(?<port>\\d{2,5})(?: (?:tcp|udp))?" + SIGN
                    + "(?<name>\\p{L}[^:;=]{1,60}?)(?:" + SIGN.replace("\\s*(?:", "\\s+(?:") + ".*|, .*)?");
    private static final Pattern PORT_LAST = Pattern.compile(
            "(?i)(?<name>\\p{L}[^:;=]{1,60}?)" + SIGN + "(?:port |tcp |udp )?(?<port>\\d{2,5})(?: \\([^()]*\\))?");
    private static final Pattern CODES = Pattern.compile(
            "(?i)(?:(?<of>.+?) )?(?:errors?|(?:(?:http|status|error|response|exit) )*codes?|(?:http )?(?:status(?:es)?|responses?))");
    private static final Pattern CODE =
            Pattern.compile("(?i)(?<led>(?:(?:http|status|error|response|code) ?){0,3})(?<code>[1-5]\\d\\d)" + SIGN
                    + "(?<said>\\p{L}.{2,120})");
    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*(?:->|=>|\\?|\\be\\.?g\\b|\\b(?:see|above|below|same|it|this|that|these|you|we)\\b).*");
    /** {@code 200 - returned once it is loaded}: when it comes, not what it means. */
    private static final Pattern RETURNED =
            Pattern.compile("(?i)(?:returned|sent|received|if|when|once|after|on)\\b.*");

    private static final Pattern NO_USER = Pattern.compile(
            "(?i)(?:.*\\b)?(?:ports?|rules?|inbound|outbound|range|number|limit|default|max|min|from|source|target)\\b.*");

    /** Who is known to listen where: below any heading such a row tells a port. */
    private static final Map<Integer, Pattern> KNOWN = Map.ofEntries(
            known(21, "ftp"),
            known(22, "ssh|sftp"),
            known(23, "telnet"),
            known(25, "smtp"),
            known(53, "dns"),
            known(80, "http"),
            known(389, "ldap"),
            known(443, "https"),
            known(636, "ldaps"),
            known(1433, "ms[ -]?sql(?: server)?|(?:microsoft )?sql ?server"),
            known(1521, "oracle(?: (?:db|database|rds))?"),
            known(2049, "nfs|efs"),
            known(3306, "my ?sql|maria ?db|aurora(?: my ?sql)?"),
            known(3389, "rdp|remote desktop(?: protocol)?"),
            known(5432, "postgres(?:ql)?(?: db)?|aurora postgres(?:ql)?"),
            known(5439, "redshift"),
            known(6379, "redis"),
            known(11_211, "memcached?"),
            known(27_017, "mongo ?db|document ?db"));

    private static final Pattern KNOWN_ROW = Pattern.compile(
            "(?i)(?<name>\\p{L}[\\p{L} -]{1,24}?)(?: ?\\([^()]{3,40}\\))?" + SIGN + "(?:\\p{L}[\\p{L} -]{3,40}" + SIGN
                    + ")?(?:(?:port|tcp|udp)[ :]*)?(?<port>\\d{2,5})(?: \\([^()]*\\))?");

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]+\\s+");
    private static final int LEAST_PORT = 20;
    private static final int MOST_PORT = 65_535;

    private final Naming naming;
    private final WordList protocols = WordList.of("protocols.txt");

    public CodesRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        String text = passage.text().replace("`", "").strip();
        return ofPort(passage, text).or(() -> ofCode(passage, text)).stream().toList();
    }

    private Optional<Candidate> ofPort(Passage passage, String text) {
        Optional<Candidate> known = ofKnown(passage, text);
        if (known.isPresent()) {
            return known;
        }
        boolean among = Stream.of(passage.place().heading(), passage.place().leadIn())
                .anyMatch(above -> PORTS.matcher(above).matches());
        Matcher row = PORT_FIRST.matcher(text);
        boolean first = row.matches();
        if (!first) {
            row = PORT_LAST.matcher(text);
        }
        if (!among || !first && !row.matches()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(row.group("port"));
        String name = REMARK.matcher(row.group("name")).replaceAll("").strip();
        boolean named = Phrases.words(name) <= MOST_NAME_WORDS
                && naming.isNounPhrase(name)
                && (protocols.has(name)
                        || Character.isUpperCase(name.charAt(0))
                                && !NO_USER.matcher(name).matches());
        if (!named || port < LEAST_PORT || port > MOST_PORT) {
            return Optional.empty();
        }
        String shown = protocols.has(name) ? name.toUpperCase(Locale.ROOT) : name;
        return Optional.of(basic(passage, CardText.of("Which port does " + shown + " use?", row.group("port")), SCORE));
    }

    private static Map.Entry<Integer, Pattern> known(int port, String names) {
        return Map.entry(port, Pattern.compile("(?i)(?:" + names + ")"));
    }

    /** {@code http: hypertext transfer protocol: 80}, be it with the name in full between the two. */
    private Optional<Candidate> ofKnown(Passage passage, String text) {
        Matcher row = KNOWN_ROW.matcher(text);
        if (!row.matches()) {
            return Optional.empty();
        }
        String name = row.group("name").strip();
        Pattern users = KNOWN.get(Integer.parseInt(row.group("port")));
        String shown = protocols.has(name) ? name.toUpperCase(Locale.ROOT) : name;
        return users != null && users.matcher(name).matches()
                ? Optional.of(basic(
                        passage, CardText.of("Which port does " + shown + " use?", row.group("port")), KNOWN_SCORE))
                : Optional.empty();
    }

    private Optional<Candidate> ofCode(Passage passage, String text) {
        Matcher row = CODE.matcher(text);
        Matcher codes = CODES.matcher(Naming.brief(passage.place().heading()));
        boolean among = codes.matches();
        if (!row.matches() || !among && row.group("led").isBlank()) {
            return Optional.empty();
        }
        String whole = Phrases.bare(DASH.matcher(row.group("said")).replaceAll(", "));
        String said = LOOSE.matcher(whole).matches() ? whole.replaceFirst(",.*", "") : whole;
        if (Phrases.words(said) > MOST_WORDS
                || LOOSE.matcher(said).matches()
                || RETURNED.matcher(said).matches()) {
            return Optional.empty();
        }
        String led = row.group("led").strip();
        boolean error = among && codes.group().toLowerCase(Locale.ROOT).contains("error");
        String code = (led.isEmpty() ? error ? "error" : "code" : led) + " " + row.group("code");
        String of = among && codes.group("of") != null ? codes.group("of") : "";
        String scope = of.isEmpty() || of.matches("(?i)http|status|error|common|important") ? "" : of + ": ";
        String asked = "what does " + code + " mean?";
        return Optional.of(basic(
                passage,
                CardText.of(scope.isEmpty() ? Phrases.capitalised(asked) : scope + asked, Phrases.capitalised(said)),
                SCORE));
    }
}
