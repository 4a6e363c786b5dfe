package app.cumulus.card.fact;

import app.cumulus.card.text.Services;
import app.cumulus.card.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a document something is said.
 *
 * @param topic the headings above it, outermost first, at least one
 * @param subject what a sentence without a subject speaks about: the innermost heading, or two where it says too little alone
 * @param titled whether a heading stands above it; else the topic is the name of the file and names no subject
 * @param leadIn the sentence that introduces it, such as {@code You can include:}; empty where there is none
 * @param explained whether the line of the innermost heading says itself what it names: {@code Crane: lifts parcels}
 * @param given the case in which alone it holds, as a line above it names it: {@code When you lock the gate}; empty where there
 *     is none
 * @param alternative whether the innermost heading is one of several short labels beside each other, {@code north:} and {@code
 *     south:}, so that what stands under it is not said of the others
 */
public record Place(
        List<String> topic,
        String subject,
        boolean titled,
        String leadIn,
        boolean explained,
        String given,
        boolean alternative) {

    private static final int MOST_TOPIC_PARTS = 3;
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)(?:use[- ]?cases?|examples?|notes?|features?|overview|general|details?"
                    // "3 kinds", "2 ways to use": of what stands above
                    + "|(?:(?:\\d{1,2}|two|three|four|five|six|different) )?(?:kinds|types|modes|ways|strategies|options|phases|models|classes)(?: available| to \\p{Ll}+)?)");
    private static final int MOST_LEAD_WORDS = 8;
    private static final Pattern LEAD_END = Pattern.compile("^[\\s*_`]+|[\\s*_`.:,;-]+$");
    /** Points at something itself, or says nothing. */
    private static final Pattern EMPTY_LEAD = Pattern.compile(
            "(?i)(?:it|this|these|that|they|those|there|here|so|then|but|and|or|also|you|we|i|not|no|never)\\b.*|how it works|(?:what|how|why)\\b.*\\?|.*\\b(?:following|below|above)\\b.*");

    private static final Pattern TWO_NAMES = Pattern.compile("(?<one>[\\p{L}\\d]+)/(?<other>[\\p{L}\\d]+)");
    private static final WordList SERVICES = WordList.of("services.txt");

    public Place {
        topic = List.copyOf(topic);
        if (topic.isEmpty()) {
            throw new IllegalArgumentException("bug: a place needs a topic");
        }
    }

    public Place(List<String> topic, String subject, boolean titled, String leadIn) {
        this(topic, subject, titled, leadIn, false, "", false);
    }

    /** The path as a card shows it: the outermost heading and the innermost ones. */
    public List<String> shortTopic() {
        if (topic.size() <= MOST_TOPIC_PARTS) {
            return topic;
        }
        // "Trams > Ferries > Fares > Use cases > Children": a heading that names nothing makes room for the one above
        // it
        int above = topic.size() - 2;
        while (above > 1 && NO_NAME.matcher(topic.get(above)).matches()) {
            above--;
        }
        List<String> shown = new ArrayList<>(List.of(topic.get(0), topic.get(above), topic.get(topic.size() - 1)));
        // "Trams > Ferries > Fares > Children": the fares are those of the ferries
        topic.subList(1, topic.size() - 2).stream()
                .filter(heading -> SERVICES.has(heading))
                .reduce((outer, inner) -> inner)
                .ifPresent(service -> shown.add(1, service));
        return shown;
    }

    /**
     * The path with the line under which it is said, where that is short enough to be read as a heading: {@code Pier sharing.},
     * {@code When the crane returns:}.
     */
    public List<String> ledTopic() {
        String lead = LEAD_END.matcher(leadIn).replaceAll("");
        boolean shown = lead.isEmpty()
                || lead.split(" ").length > MOST_LEAD_WORDS
                || EMPTY_LEAD.matcher(lead).matches()
                || topic.stream()
                        .anyMatch(heading -> lead.toLowerCase(Locale.ROOT).contains(heading.toLowerCase(Locale.ROOT)));
        if (shown) {
            return shortTopic();
        }
        List<String> led = new ArrayList<>(shortTopic());
        led.add(lead);
        return led;
    }

    /** Whether a sentence begins with the service of the whole section: {@code Ferry queues close at dusk} under "Ferry > Night Fares". */
    public boolean isOfWhole(String sentence) {
        return topic.subList(0, topic.size() - 1).stream()
                .filter(Services::has)
                .map(Services::withoutMaker)
                .anyMatch(service -> (sentence + " ").startsWith(service + " "));
    }

    /** The innermost heading. */
    public String heading() {
        return topic.get(topic.size() - 1);
    }

    /** The place under a heading, where sentences speak of {@code spokenOf} unless they say otherwise. */
    Place under(String heading, String spokenOf) {
        if (heading.isBlank() || topic.stream().anyMatch(heading::equalsIgnoreCase)) {
            return new Place(topic, subject, titled, "", false, given, alternative);
        }
        List<String> deeper = new ArrayList<>(topic);
        deeper.add(heading);
        return new Place(deeper, spokenOf, true, "", false, given, false);
    }

    /** The place under a sentence about {@code thing}: what has no subject there speaks of the same. */
    Place about(String thing) {
        return new Place(topic, thing, titled, leadIn, false, given, alternative);
    }

    /** Behind all that is told of the headings within the outermost: nobody knows what is spoken of. */
    Place outermost() {
        return new Place(topic.subList(0, 1), "", titled, "");
    }

    /** Under {@code crane3/crane4} a line that names one of the two speaks of that one. */
    Place meantBy(String text) {
        Matcher two = TWO_NAMES.matcher(subject);
        if (!two.matches()) {
            return this;
        }
        boolean one = names(text, two.group("one"));
        return one == names(text, two.group("other")) ? this : about(two.group(one ? "one" : "other"));
    }

    private static boolean names(String text, String name) {
        return Pattern.compile("(?i)(?<![\\p{L}\\d/])" + Pattern.quote(name) + "(?![\\p{L}\\d/])")
                .matcher(text)
                .find();
    }

    /** The place of what is only an example: nothing in it is said of the heading above. */
    Place asExample() {
        return new Place(topic, "", false, "", false, given, alternative);
    }

    Place after(String introduction) {
        return new Place(topic, subject, titled, introduction, false, given, alternative);
    }

    Place asExplained() {
        return new Place(topic, subject, titled, leadIn, true, given, alternative);
    }

    Place asAlternative() {
        return new Place(topic, subject, titled, leadIn, explained, given, true);
    }

    /** The place under a line that names a case; this one, where it names none. */
    Place inCase(String text) {
        String named = Given.in(text);
        return named.isEmpty() ? this : new Place(topic, subject, titled, leadIn, explained, named, alternative);
    }

    /** The place of the innermost heading itself; this one, where it is the only heading. */
    public Place around() {
        if (topic.size() < 2) {
            return this;
        }
        List<String> outer = topic.subList(0, topic.size() - 1);
        return new Place(outer, outer.get(outer.size() - 1), titled, "");
    }
}
