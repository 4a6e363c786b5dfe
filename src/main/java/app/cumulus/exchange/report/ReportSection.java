package app.cumulus.exchange.report;

import app.cumulus.note.Span;

/** A part of a note under one of its outermost headings, and its totals. */
record ReportSection(String title, Span lines, Tally tally) {}
