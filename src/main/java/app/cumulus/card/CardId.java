package app.cumulus.card;

/** Names one card for as long as its library lives, whatever its wording becomes. */
public record CardId(String value) implements Comparable<CardId> {

    public CardId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a card id cannot be blank");
        }
    }

    @Override
    public int compareTo(CardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
