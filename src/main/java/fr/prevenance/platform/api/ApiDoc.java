package fr.prevenance.platform.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document as a person reads it. */
public record ApiDoc(String server, List<Room> rooms) {

  public record Room(String name, List<Operation> operations) {}

  public record Operation(
      String method,
      String path,
      String scope,
      List<Field> parameters,
      List<Field> body,
      String curl) {
    public String anchor() {
      return method.toLowerCase(Locale.ROOT) + path.replaceAll("[^a-z0-9]+", "-");
    }
  }

  public record Field(String name, String place, String type, boolean required) {}

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  static ApiDoc of(JsonNode document) {
    String server = document.at("/servers/0/url").asString("");
    Map<String, List<Operation>> rooms = new TreeMap<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue().properties().stream()
                .filter(one -> METHODS.contains(one.getKey()))
                .forEach(one ->
                    rooms
                        .computeIfAbsent(
                            one.getValue().at("/tags/0").asString(""), name -> new ArrayList<>())
                        .add(
                            operation(
                                document, server, path.getKey(), one.getKey(), one.getValue()))));
    return new ApiDoc(
        server,
        rooms.entrySet().stream().map(room -> new Room(room.getKey(), room.getValue())).toList());
  }

  private static Operation operation(
      JsonNode document, String server, String path, String method, JsonNode json) {
    List<Field> parameters =
        json.path("parameters")
            .valueStream()
            .map(one ->
                new Field(
                    one.path("name").asString(""),
                    one.path("in").asString(""),
                    type(one.path("schema")),
                    one.path("required").asBoolean(false)))
            .toList();
    var content = json.at("/requestBody/content").properties().stream().findFirst();
    List<Field> body =
        content.map(one -> fields(document, one.getValue().path("schema"))).orElse(List.of());
    String curl =
        "curl "
            + (method.equals("get") ? "" : "-X " + method.toUpperCase(Locale.ROOT) + " ")
            + "-H 'Authorization: Bearer TOKEN'"
            + (body.isEmpty() ? "" : " -H 'Content-Type: application/json' -d @body.json")
            + " "
            + server
            + path;
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        json.path("description").asString("").replace("Scope: ", ""),
        parameters,
        body,
        curl);
  }

  private static List<Field> fields(JsonNode document, JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    JsonNode found = reference.isEmpty() ? schema : document.at(reference.substring(1));
    List<String> required =
        found.path("required").valueStream().map(one -> one.asString("")).toList();
    return found.path("properties").properties().stream()
        .map(one ->
            new Field(one.getKey(), "", type(one.getValue()), required.contains(one.getKey())))
        .toList();
  }

  private static String type(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) return reference.substring(reference.lastIndexOf('/') + 1);
    if (schema.has("enum"))
      return String.join(
          " | ", schema.path("enum").valueStream().map(one -> one.asString("")).toList());
    String type =
        schema.path("type").isArray()
            ? schema.at("/type/0").asString("")
            : schema.path("type").asString("");
    if (type.equals("array")) return "[" + type(schema.path("items")) + "]";
    String format = schema.path("format").asString("");
    return format.isEmpty() ? type : type + " (" + format + ")";
  }
}
