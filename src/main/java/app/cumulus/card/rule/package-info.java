/** What a rule is: it proposes candidates for a passage, with the words of Grammar. The families of rules are in the packages below. */
package app.cumulus.card.rule;
