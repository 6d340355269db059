package vn.dondoc.ui;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The message bundles as they stand in the source tree. */
final class Bundles {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Bundles() {}

    static List<String> names() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.substring(0, name.lastIndexOf('_')))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    static TreeMap<String, String> read(String name, String language) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, value) -> messages.put((String) key, (String) value));
        return messages;
    }

    static Set<String> allKeys() throws IOException {
        var keys = new TreeSet<String>();
        for (var name : names()) {
            keys.addAll(read(name, "vi").keySet());
        }
        return keys;
    }
}
