package app.cumulus.catalog;

/** What came of reading a query. */
public sealed interface Reading {

    /** It makes sense. */
    record Understood(Query query) implements Reading {}

    /** It does not. */
    record Misread(QueryProblem problem) implements Reading {}
}
