package app.cumulus.cli;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.deck.Change;
import app.cumulus.deck.ImportPlan;
import app.cumulus.deck.NoteCard;
import app.cumulus.note.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Import plans as JSON; candidates that are off are in it too. */
final class PlanJson {

    private PlanJson() {}

    static Map<String, ?> of(List<ImportPlan> plans) {
        return Map.of("plans", plans.stream().map(PlanJson::of).toList());
    }

    private static Map<String, ?> of(ImportPlan plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PlanWords.ALL.forEach(word -> counts.put(word, 0));
        plan.changes().forEach(change -> counts.merge(PlanWords.of(plan, change), 1, Integer::sum));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", plan.file());
        json.put("counts", counts);
        json.put(
                "cards",
                plan.changes().stream()
                        .filter(change -> !(change instanceof Change.Unchanged)
                                || plan.regrouped()
                                        .mergedInto()
                                        .containsKey(change.after().card().id()))
                        .map(change -> of(plan, change))
                        .toList());
        return json;
    }

    private static Map<String, ?> of(ImportPlan plan, Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", PlanWords.of(plan, change));
        CardId id = change.after().card().id();
        json.put("id", id.value());
        putCard(json, "partOf", plan.regrouped().partOf().get(id));
        putCard(json, "mergedInto", plan.regrouped().mergedInto().get(id));
        putCard(
                json,
                "heirOf",
                change instanceof Change.Added added ? added.heirOf().orElse(null) : null);
        json.put("doubtful", change.isDoubtful());
        json.put("confidence", change.confidence());
        change.was().ifPresent(was -> json.put("was", of(was)));
        if (!(change instanceof Change.Archived)) {
            json.put("is", of(change.after()));
        }
        json.put(
                "conflicts",
                change.conflicts().stream()
                        .map(field -> field.name().toLowerCase(Locale.ROOT))
                        .toList());
        return json;
    }

    private static void putCard(Map<String, Object> json, String name, CardId id) {
        if (id != null) {
            json.put(name, id.value());
        }
    }

    private static Map<String, ?> of(NoteCard card) {
        CardText text = card.made().text();
        Span lines = card.card().source().orElseThrow().lines();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", text.question());
        json.put("answer", text.answer());
        json.put("state", card.card().state().name().toLowerCase(Locale.ROOT));
        json.put("startLine", lines.startLine());
        json.put("endLine", lines.endLine());
        return json;
    }
}
