package app.cumulus.catalog;

/** Ends the reading of a query that makes no sense. */
final class MisreadException extends Exception {

    private final transient QueryProblem problem;

    MisreadException(String what, int position) {
        super(what, null, false, false);
        problem = new QueryProblem(what, position);
    }

    QueryProblem problem() {
        return problem;
    }
}
