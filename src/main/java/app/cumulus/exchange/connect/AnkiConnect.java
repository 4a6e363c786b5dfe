package app.cumulus.exchange.connect;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Speaks AnkiConnect's protocol: one action, one answer. */
final class AnkiConnect {

    private static final int VERSION = 6;
    private static final int OK = 200;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(120);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnkiAddress address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .proxy(HttpClient.Builder.NO_PROXY)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    AnkiConnect(AnkiAddress address) {
        this.address = address;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Has Anki do something; gives what it answers. */
    JsonNode call(String action, ObjectNode parameters) throws AnkiConnectException {
        ObjectNode body = object();
        body.put("action", action);
        body.put("version", VERSION);
        body.set("params", parameters);
        address.key().ifPresent(key -> body.put("key", key));
        JsonNode answer = answer(send(JSON.writeValueAsString(body)));
        JsonNode error = answer.path("error");
        if (!error.isNull()) {
            throw refused(action, error.isString() ? error.asString() : error.toString());
        }
        return answer.path("result");
    }

    private String send(String body) throws AnkiConnectException {
        HttpRequest request = HttpRequest.newBuilder(address.uri())
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw foreign();
            }
            return response.body();
        } catch (AnkiConnectException e) {
            throw e;
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw absent(e);
        } catch (HttpTimeoutException e) {
            throw new AnkiConnectException(
                    "Anki at " + address.place() + " does not answer; close what it asks in a window of its own.", e);
        } catch (IOException e) {
            if (e.getCause() instanceof UnresolvedAddressException) {
                throw absent(e);
            }
            throw new AnkiConnectException("The connection to Anki at " + address.place() + " broke off.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AnkiConnectException("The connection to Anki at " + address.place() + " was given up.", e);
        }
    }

    private JsonNode answer(String body) throws AnkiConnectException {
        try {
            JsonNode answer = JSON.readTree(body);
            if (!answer.isObject() || !answer.has("result") || !answer.has("error")) {
                throw foreign();
            }
            return answer;
        } catch (JacksonException e) {
            throw foreign();
        }
    }

    private AnkiConnectException absent(Exception cause) {
        return new AnkiConnectException(
                "Nothing answers at " + address.place()
                        + ". Start Anki with the add-on AnkiConnect (its code is 2055492159), then try again.",
                cause);
    }

    private AnkiConnectException foreign() {
        return new AnkiConnectException("What answers at " + address.place()
                + " is not AnkiConnect; name its host and port with --anki-address.");
    }

    private static AnkiRefusal refused(String action, String why) {
        String hint = why.contains("api key") ? " Give the key of AnkiConnect's settings with --anki-key." : "";
        return new AnkiRefusal("Anki refused '" + action + "': " + why + "." + hint);
    }
}
