/** What the answers and memories say about how study goes: figures with the number of cases they stand on. */
package app.cumulus.progress;
