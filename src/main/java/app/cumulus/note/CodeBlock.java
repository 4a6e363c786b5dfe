package app.cumulus.note;

/**
 * Lines to be kept to the letter.
 *
 * @param language as named by a fence, or empty
 */
public record CodeBlock(Span span, String language, String code) implements Block {}
