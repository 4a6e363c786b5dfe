package app.cumulus.progress;

/** Of the reviews, how many were passed: of cards seen again within {@link Stage#MATURE_FROM_DAYS} days, and later. */
public record Retention(Share young, Share mature) {

    public Share all() {
        return young.plus(mature);
    }
}
