/** Cards, note versions and answers in one SQLite file; the only place with SQL; each call is one transaction. */
package app.cumulus.store;
