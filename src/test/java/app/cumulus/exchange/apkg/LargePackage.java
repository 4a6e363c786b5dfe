package app.cumulus.exchange.apkg;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A package as large as one wants: three in four cards are questions, one a gap; half of them with a schedule and a log. */
public final class LargePackage {

    private static final long FIRST = 1_700_000_000_000L;
    private static final long DAY_MILLIS = 86_400_000L;

    private LargePackage() {}

    public static Path write(Path folder, int cards) throws IOException, SQLException {
        try (PackageMaker maker = new PackageMaker(folder, Archive.Generation.LEGACY2)) {
            for (int deck = 0; deck < 20; deck++) {
                maker.deck(100 + deck, "Large::Service " + deck);
            }
            for (int i = 0; i < cards; i++) {
                add(maker, FIRST + i, i);
            }
            return maker.write(folder.resolve("large-" + cards + ".apkg"));
        }
    }

    private static void add(PackageMaker maker, long id, int i) throws SQLException {
        if (i % 4 == 3) {
            maker.note(
                    id,
                    "large" + i,
                    PackageMaker.CLOZE,
                    " aws limits ",
                    "Quota " + i + " is {{c1::" + i + " items}} per account &amp; Region",
                    "");
        } else {
            maker.note(
                    id,
                    "large" + i,
                    PackageMaker.BASIC,
                    " aws ",
                    "Which limit has <b>number " + i + "</b>?",
                    "It is " + i + " of them,<br>and twice as many after a request");
        }
        if (i % 2 == 0) {
            maker.card(id, id, 100 + i % 20, 0, 0, 0, i);
        } else {
            maker.card(id, id, 100 + i % 20, 0, 2, 2, 30 + i % 50, 12, 2300, 2, 0);
            maker.answer(FIRST + 2L * i, id, 3, 0);
            maker.answer(FIRST + DAY_MILLIS + 2L * i + 1, id, 3, 1);
        }
    }
}
