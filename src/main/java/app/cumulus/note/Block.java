package app.cumulus.note;

/** A node of a document's tree. */
public sealed interface Block permits Section, Statement, CodeBlock, Table {

    /** Its own lines, those of its children not counted. */
    Span span();
}
