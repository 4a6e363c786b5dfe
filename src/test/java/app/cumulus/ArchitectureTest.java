package app.cumulus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Holds the table of docs/architecture.md: which package may import which, and the doors to the outside. */
@AnalyzeClasses(packages = "app.cumulus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "app.cumulus";

    /** Every package of ours and the packages of ours it may import, besides itself. */
    private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("note", List.of());
        MAY_IMPORT.put("card", List.of("note"));
        MAY_IMPORT.put("deck", List.of("note", "card"));
        MAY_IMPORT.put("schedule", List.of("card"));
        MAY_IMPORT.put("progress", List.of("schedule"));
        MAY_IMPORT.put("store", List.of("note", "card", "deck", "schedule", "progress", "catalog"));
        MAY_IMPORT.put("catalog", List.of("card", "schedule"));
        MAY_IMPORT.put("queue", List.of("card", "schedule"));
        MAY_IMPORT.put("review", List.of("card", "schedule", "queue"));
        MAY_IMPORT.put("exchange", List.of("note", "card", "schedule"));
        MAY_IMPORT.put(
                "library",
                List.of(
                        "note",
                        "card",
                        "deck",
                        "schedule",
                        "progress",
                        "catalog",
                        "store",
                        "queue",
                        "review",
                        "exchange"));
        MAY_IMPORT.put("cli", List.of("library", "note", "card", "deck", "schedule", "progress", "catalog", "review"));
        MAY_IMPORT.put("ui", List.of("library", "note", "card", "deck", "schedule", "progress", "catalog", "review"));
    }

    @ArchTest
    void packages_import_only_the_stages_before_them(JavaClasses classes) {
        MAY_IMPORT.forEach((name, allowed) -> noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(oursOutside(name, allowed))
                .allowEmptyShould(true)
                .because("docs/architecture.md lists what " + name + " may import: " + allowed)
                .check(classes));
    }

    @ArchTest
    void schedule_and_queue_know_cards_by_their_values_only(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".schedule..")
                .should()
                .dependOnClassesThat(named(
                        "another card class than CardId",
                        type -> type.getPackageName().startsWith(ROOT + ".card")
                                && !type.getSimpleName().equals("CardId")))
                .check(classes);
    }

    @ArchTest
    void there_are_no_cycles_between_packages(JavaClasses classes) {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    void sql_is_spoken_in_the_store_only(JavaClasses classes) {
        onlyIn(List.of("store", "exchange.apkg"), "java.sql..", "org.sqlite..").check(classes);
    }

    @ArchTest
    void javafx_is_used_in_the_window_only(JavaClasses classes) {
        onlyIn(List.of("ui"), "javafx..", "atlantafx..", "org.kordamp..").check(classes);
    }

    @ArchTest
    void view_models_do_not_know_the_scene_graph(JavaClasses classes) {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @ArchTest
    void the_network_is_for_a_running_anki_only(JavaClasses classes) {
        onlyIn(List.of("exchange.connect"), "java.net.http..", "javax.net..").check(classes);
    }

    @ArchTest
    void each_foreign_library_has_its_rooms(JavaClasses classes) {
        onlyIn(List.of("cli"), "picocli..").check(classes);
        onlyIn(List.of("note", "exchange", "ui"), "org.commonmark..").check(classes);
        onlyIn(List.of("exchange"), "org.jsoup..", "de.siegmar.fastcsv..").check(classes);
        onlyIn(List.of("exchange.apkg"), "com.github.luben..").check(classes);
        onlyIn(List.of("exam", "exchange", "cli", "card.check"), "tools.jackson..")
                .check(classes);
    }

    @ArchTest
    void standard_streams_are_for_the_terminal_only(JavaClasses classes) {
        noClasses()
                .that(named("outside cli and Main", type -> !inRoom(type, "cli") && !isMain(type)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(classes);
    }

    @ArchTest
    void time_zone_and_chance_come_from_main(JavaClasses classes) {
        noClasses()
                .that(named("outside Main", type -> !isMain(type)))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .check(classes);
    }

    private static ArchRule onlyIn(List<String> rooms, String... foreignPackages) {
        return noClasses()
                .that(named("outside " + rooms, type -> rooms.stream().noneMatch(room -> inRoom(type, room))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreignPackages);
    }

    private static DescribedPredicate<JavaClass> oursOutside(String name, List<String> allowed) {
        return named("are ours but neither of " + name + " nor of " + allowed, type -> {
            boolean ours =
                    type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
            return ours && !inRoom(type, name) && allowed.stream().noneMatch(room -> inRoom(type, room));
        });
    }

    private static boolean inRoom(JavaClass type, String room) {
        String home = ROOT + "." + room;
        return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
    }

    private static boolean isMain(JavaClass type) {
        return type.getName().equals(ROOT + ".Main") || type.getName().startsWith(ROOT + ".Main$");
    }

    private static DescribedPredicate<JavaClass> named(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }
}
