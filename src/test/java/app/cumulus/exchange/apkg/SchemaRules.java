package app.cumulus.exchange.apkg;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables and columns in their order, indices, and that every number is whole. */
final class SchemaRules {

    static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("col", "id,crt,mod,scm,ver,dty,usn,ls,conf,models,decks,dconf,tags");
        COLUMNS.put("notes", "id,guid,mid,mod,usn,tags,flds,sfld,csum,flags,data");
        COLUMNS.put("cards", "id,nid,did,ord,mod,usn,type,queue,due,ivl,factor,reps,lapses,left,odue,odid,flags,data");
        COLUMNS.put("revlog", "id,cid,usn,ease,ivl,lastIvl,factor,time,type");
        COLUMNS.put("graves", "usn,oid,type");
    }

    static final List<String> INDICES = List.of(
            "ix_cards_nid",
            "ix_cards_sched",
            "ix_cards_usn",
            "ix_notes_csum",
            "ix_notes_usn",
            "ix_revlog_cid",
            "ix_revlog_usn");

    private static final List<String> TEXTS =
            List.of("conf", "models", "decks", "dconf", "tags", "guid", "flds", "data");

    private final Rows rows;
    private final PackageChecker.Requirement rule;

    SchemaRules(Rows rows, PackageChecker.Requirement rule) {
        this.rows = rows;
        this.rule = rule;
    }

    void check() throws SQLException {
        for (Map.Entry<String, String> table : COLUMNS.entrySet()) {
            String columns = rows.text("SELECT name FROM pragma_table_info('" + table.getKey() + "')");
            rule.require(columns.equals(table.getValue()), "table " + table.getKey() + " has columns " + columns);
            if (columns.equals(table.getValue())) {
                types(table.getKey(), columns.split(","));
            }
        }
        String indices = rows.text("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name");
        rule.require(indices.equals(String.join(",", INDICES)), "the indices are " + indices);
    }

    private void types(String table, String[] columns) throws SQLException {
        for (String column : columns) {
            String types = rows.text("SELECT DISTINCT typeof(" + column + ") FROM " + table);
            String allowed = column.equals("sfld")
                    ? "(text|integer|)(,(text|integer))?"
                    : TEXTS.contains(column) ? "(text|)" : "(integer|)";
            rule.require(types.matches(allowed), table + "." + column + " is of type " + types);
        }
    }
}
