package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.decks.DeckFolder;
import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.faults.LibraryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Offers the decks that lie in the folder for decks, each with its first cards; where nobody can answer it only names them. */
final class DeckOffers {

    private final Library library;
    private final Terminal terminal;
    private final Clock clock;
    private final boolean asks;

    /** @param asks whether somebody is there to answer */
    DeckOffers(Library library, Surroundings surroundings, boolean asks) {
        this.library = library;
        this.asks = asks;
        this.terminal = surroundings.terminal();
        this.clock = surroundings.clock();
    }

    void make(Path folder) {
        List<DeckFolder.Offer> offers = library.decks().offer(folder);
        if (offers.isEmpty()) {
            return;
        }
        if (!asks) {
            terminal.say("Decks that are not in the library yet; 'cumulus import-deck FILE' brings one in:");
            offers.forEach(offer -> terminal.say("  " + offer.file()));
            return;
        }
        offers.forEach(offer -> offer(offer.file()));
    }

    private void offer(Path file) {
        try {
            DeckPrinter printer = new DeckPrinter(terminal);
            printer.print(report(file, true), true);
            String typed = terminal.ask("i: import it; Enter: leave it, it is not offered again > ")
                    .orElse("")
                    .strip();
            if (typed.equals("i")) {
                printer.print(report(file, false), false);
            }
        } catch (LibraryException unreadable) {
            terminal.say(unreadable.getMessage());
        }
    }

    private DeckReport report(Path file, boolean dryRun) {
        try (ProgressLine line = new ProgressLine(terminal, clock)) {
            return (dryRun ? library.previewDeck(file, line) : library.importDeck(file, line)).orElseThrow();
        }
    }
}
