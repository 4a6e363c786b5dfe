package app.cumulus.progress;

/** The share of reviews passed in one section of the notes. */
public record ServiceRecall(String service, Share passed) {}
