/** The study day: what it asks for, the session over it, and what is planned beyond it. */
package app.cumulus.library.study;
