/** The import plan: what an import would do, what the user decides about it, and what it has done. */
package app.cumulus.ui.plan;
