package app.cumulus.card.check;

import app.cumulus.card.check.FactFile.Entry;
import app.cumulus.card.check.FactFile.Form;
import app.cumulus.card.check.FactFile.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fact that has changed, ready to be looked for in lines. */
final class Fact {

    private final Entry entry;
    private final List<Look> looks;

    Fact(Entry entry) {
        this.entry = entry;
        this.looks = entry.patterns().stream().map(Look::new).toList();
    }

    Entry entry() {
        return entry;
    }

    /** What a line says that no longer holds; none if it says nothing of the kind. */
    Optional<String> saidIn(NoteLine line) {
        return looks.stream().flatMap(look -> look.saidIn(line).stream()).findFirst();
    }

    Flag flag(NoteLine line, String said) {
        Flag.Kind kind = entry.form() == Form.RENAMED ? Flag.Kind.RENAMED : Flag.Kind.OUTDATED;
        String value = entry.form() == Form.VALUE ? said : "";
        return new Flag(line.lines(), kind, value, message(said), entry.source());
    }

    private String message(String said) {
        String since = "since " + entry.since();
        String change = switch (entry.form()) {
            case VALUE -> "Your note says " + said + "; AWS says " + entry.now() + " " + since;
            case ENDED -> "Your note speaks of " + said + "; " + since + " " + entry.now();
            case RENAMED -> "Your note says " + said + "; AWS calls it " + entry.now() + " " + since;
        };
        return change + "." + (entry.examMayLag() ? " The exam may lag." : "");
    }

    /** A wording with its expressions compiled. */
    private static final class Look {

        private final Pattern says;
        private final List<Pattern> line;
        private final List<Pattern> near;
        private final List<Pattern> unless;
        private final List<Pattern> outside;

        Look(Wording wording) {
            says = compiled(wording.says());
            line = wording.line().stream().map(Look::compiled).toList();
            near = wording.near().stream().map(Look::compiled).toList();
            unless = wording.unless().stream().map(Look::compiled).toList();
            outside = wording.outside().stream().map(Look::compiled).toList();
        }

        Optional<String> saidIn(NoteLine note) {
            Matcher said = says.matcher(note.text());
            if (!said.find()) {
                return Optional.empty();
            }
            String around = note.text() + "\n" + note.context();
            String above = String.join("\n", note.topic());
            boolean meant = line.stream()
                            .allMatch(pattern -> pattern.matcher(note.text()).find())
                    && near.stream().allMatch(pattern -> pattern.matcher(around).find())
                    && unless.stream()
                            .noneMatch(pattern -> pattern.matcher(note.text()).find())
                    && outside.stream()
                            .noneMatch(pattern -> pattern.matcher(above).find());
            String old = says.pattern().contains("(?<old>") ? said.group("old") : said.group();
            return meant ? Optional.of(Amount.spaced(old)) : Optional.empty();
        }

        private static Pattern compiled(String expression) {
            return Pattern.compile(Amount.expanded(expression), Pattern.CASE_INSENSITIVE);
        }
    }
}
