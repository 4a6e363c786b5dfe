package app.cumulus.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class TiesTest {

    private final Ties ties = new Ties();
    private final SimpleStringProperty model = new SimpleStringProperty("before");
    private final List<String> heard = new ArrayList<>();

    @Test
    void what_is_tied_follows_until_it_is_released() {
        ObservableList<String> list = FXCollections.observableArrayList();
        SimpleStringProperty bound = new SimpleStringProperty();
        SimpleStringProperty both = new SimpleStringProperty();
        ties.listen(model, (observable, was, now) -> heard.add("change " + now));
        ties.listen(model, (InvalidationListener) observable -> heard.add("invalidation"));
        ties.listenToList(list, (ListChangeListener<String>) changed -> heard.add("list"));
        ties.bind(bound, model);
        ties.bindBoth(both, model);

        model.set("now");
        list.add("one");
        assertThat(heard).containsExactlyInAnyOrder("change now", "invalidation", "list");
        assertThat(bound.get()).isEqualTo("now");
        both.set("typed");
        assertThat(model.get()).isEqualTo("typed");

        heard.clear();
        ties.release();
        model.set("later");
        list.add("two");
        assertThat(heard).isEmpty();
        assertThat(bound.get()).isEqualTo("typed");
        assertThat(both.get()).isEqualTo("typed");
    }
}
