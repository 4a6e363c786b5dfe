-- Number 3 is that of the tables for imported decks.
PRAGMA user_version = 3;
