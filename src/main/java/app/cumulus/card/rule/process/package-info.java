/** Steps in their order, and how a goal is reached. */
package app.cumulus.card.rule.process;
