package app.cumulus.ui.shell;

import app.cumulus.library.Library;
import app.cumulus.ui.controls.Typefaces;
import app.cumulus.ui.keys.Keyboard;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.BackgroundRunner;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Takes pictures of a real window for docs/images and for the eye. Arguments: a library file, then steps such as
 * {@code size:900x600 dark text:200 room:CARDS key:SPACE ctrl:K type:queue scroll:0.5
 * fire:#start shot:/tmp/cards.png}.
 */
public final class PicturesProgram {

    private static final long SETTLE_MILLIS = 700;

    private final Library library;
    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
    private Stage stage;
    private Scene scene;
    private Shell shell;
    private ShellViewModel model;
    private Robot robot;
    private boolean dark;
    private int percent = Looks.USUAL_TEXT_PERCENT;

    private PicturesProgram(Library library) {
        this.library = library;
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (Library library = Library.open(Path.of(args[0]), Clock.systemDefaultZone())) {
            PicturesProgram program = new PicturesProgram(library);
            program.onFx(program::show);
            for (String step : List.of(args).subList(1, args.length)) {
                Thread.sleep(SETTLE_MILLIS);
                program.take(step);
            }
            program.runner.close();
        }
        Platform.exit();
        System.exit(0);
    }

    private Void show() {
        Typefaces.load();
        Words words = new Words(Locale.ENGLISH);
        model = new ShellViewModel(library, runner, Clock.systemDefaultZone(), new Failures(words));
        shell = new Shell(model, words, () -> {}, () -> {});
        scene = new Scene(shell, 1280, 800);
        new Keyboard(shell::commands).listenTo(scene);
        Looks.dress(scene, false);
        stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        robot = new Robot();
        model.begin(List.of());
        return null;
    }

    private void take(String step) throws Exception {
        String what = step.replaceFirst(":.*", "");
        String value = step.substring(Math.min(step.length(), what.length() + 1));
        switch (what) {
            case "size" -> onFx(() -> resize(value.split("x")));
            case "dark" -> onFx(() -> dress(true, percent));
            case "light" -> onFx(() -> dress(false, percent));
            case "text" -> onFx(() -> dress(dark, Integer.parseInt(value)));
            case "room" ->
                onFx(() -> {
                    model.go(ShellViewModel.Room.valueOf(value));
                    return null;
                });
            case "import" ->
                onFx(() -> {
                    model.takeFiles(List.of(Path.of(value)));
                    return null;
                });
            case "key" -> onFx(() -> press(KeyCode.valueOf(value)));
            case "ctrl" ->
                onFx(() -> {
                    robot.keyPress(KeyCode.CONTROL);
                    press(KeyCode.valueOf(value));
                    robot.keyRelease(KeyCode.CONTROL);
                    return null;
                });
            case "fire" -> onFx(() -> fire(value));
            case "scroll" -> onFx(() -> scroll(Double.parseDouble(value)));
            case "type" -> type(value);
            case "wait" -> Thread.sleep(Long.parseLong(value));
            case "shot" -> shoot(new File(value));
            default -> throw new IllegalArgumentException(step);
        }
    }

    private Void resize(String[] size) {
        stage.setWidth(Double.parseDouble(size[0]));
        stage.setHeight(Double.parseDouble(size[1]));
        return null;
    }

    private Void dress(boolean nowDark, int nowPercent) {
        dark = nowDark;
        percent = nowPercent;
        Looks.dress(scene, dark, percent);
        shell.setTextPercent(percent);
        return null;
    }

    private Void fire(String id) {
        ((ButtonBase) scene.lookup(id)).fire();
        return null;
    }

    private Void scroll(double to) {
        ((ScrollPane) scene.lookup(".page")).setVvalue(to);
        return null;
    }

    private Void press(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
        return null;
    }

    private void type(String text) throws Exception {
        for (char letter : text.toCharArray()) {
            String name = String.valueOf(letter).toUpperCase(Locale.ROOT);
            onFx(() -> press(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(name)));
        }
    }

    private void shoot(File file) throws Exception {
        WritableImage drawn = onFx(() -> robot.getScreenCapture(
                null, new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        int[] pixels = new int[width * height];
        drawn.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(image, "png", file)) {
            throw new IOException("no picture was written to " + file);
        }
    }

    private <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
