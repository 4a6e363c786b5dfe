package app.cumulus.library.decks;

import app.cumulus.exchange.DeckFormat;
import app.cumulus.exchange.DeckFormats;
import app.cumulus.exchange.apkg.ApkgReader;
import app.cumulus.exchange.json.DeckJsonReader;
import app.cumulus.exchange.json.QuestionListReader;
import app.cumulus.exchange.markdown.MarkdownReader;
import app.cumulus.exchange.table.TableReader;
import app.cumulus.schedule.StudyCalendar;
import java.util.List;

/** The formats of decks that the program reads; a new one takes one line here. */
final class ReadableDecks {

    private ReadableDecks() {}

    /**
     * All formats; those that a file proves by its first bytes stand before those that its words suggest.
     *
     * @param calendar tells the study days of what was learned elsewhere
     */
    static DeckFormats formats(StudyCalendar calendar) {
        DeckJsonReader deckJson = new DeckJsonReader();
        QuestionListReader questionList = new QuestionListReader();
        TableReader table = new TableReader();
        MarkdownReader markdown = new MarkdownReader();
        return new DeckFormats(List.of(
                new DeckFormat("Anki package", ApkgReader::recognises, new ApkgReader(calendar)),
                new DeckFormat("deck JSON", deckJson::reads, deckJson),
                new DeckFormat("JSON list of questions", questionList::reads, questionList),
                new DeckFormat(DeckDesk.TABLE, table::reads, table),
                new DeckFormat("questions and answers in Markdown or plain text", markdown::reads, markdown)));
    }
}
