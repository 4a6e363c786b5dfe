package app.cumulus.library;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a file that the user asked for. */
@FunctionalInterface
public interface FileContent {

    void writeTo(OutputStream out) throws IOException;
}
