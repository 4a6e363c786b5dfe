package app.cumulus.ui.words;

import app.cumulus.library.faults.LibraryException;

/** Says in one sentence what went wrong. */
public final class Failures {

    private final Words words;
    private final Retelling retelling;

    public Failures(Words words) {
        this.words = words;
        this.retelling = new Retelling(words);
    }

    /** The sentence of a key, with its gaps filled in. */
    public String say(String key, Object... gaps) {
        return words.say(key, gaps);
    }

    /** The library's own sentence, or a general one for a fault in the program. */
    public String sentence(Throwable problem) {
        if (problem instanceof LibraryException) {
            return retelling.of(problem.getMessage());
        }
        String detail = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return words.say("failure.fault", detail);
    }
}
