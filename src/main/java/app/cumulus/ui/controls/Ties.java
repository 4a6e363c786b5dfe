package app.cumulus.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * What a screen listens to in its view model. The model lives as long as the window, the screen until it is built anew: then all
 * of it is let go of, or the model would keep every screen there ever was.
 */
public final class Ties {

    private final List<Runnable> ends = new ArrayList<>();

    public void listen(Observable to, InvalidationListener listener) {
        to.addListener(listener);
        ends.add(() -> to.removeListener(listener));
    }

    public <T> void listen(ObservableValue<T> to, ChangeListener<? super T> listener) {
        to.addListener(listener);
        ends.add(() -> to.removeListener(listener));
    }

    public <T> void listenToList(ObservableList<T> to, ListChangeListener<? super T> listener) {
        to.addListener(listener);
        ends.add(() -> to.removeListener(listener));
    }

    /** Keeps a property of the screen as one of the model is. */
    public <T> void bind(Property<T> property, ObservableValue<? extends T> to) {
        property.bind(to);
        ends.add(property::unbind);
    }

    /** Keeps a property of the screen and one of the model alike. */
    public <T> void bindBoth(Property<T> property, Property<T> other) {
        property.bindBidirectional(other);
        ends.add(() -> property.unbindBidirectional(other));
    }

    /** Lets go of everything. */
    public void release() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
