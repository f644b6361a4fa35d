package org.partnershipgraph.api.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The documents of the cookbook, those of the configured directory, and those that clients have registered. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
public class SavedDocuments {

    /** Longer documents are run but not remembered. */
    private static final int LONGEST_REGISTERED = 20_000;

    private static final String HASH = "sha256:";

    private final Map<String, SavedDocument> named = new TreeMap<>();
    private final Map<String, SavedDocument> byId = new TreeMap<>();
    private final Map<String, String> configured = new TreeMap<>();
    private final Cache<String, SavedDocument> registered;
    private final DocumentSettings settings;

    public SavedDocuments(DocumentSettings settings, JsonMapper json) {
        this.settings = settings;
        registered = Caffeine.newBuilder().maximumSize(settings.registrations()).build();
        var files = new DocumentFiles(json);
        files.bundled().forEach(this::add);
        if (settings.directory() != null) {
            files.in(settings.directory()).forEach(this::addConfigured);
            new ManifestFiles(json).forEach(settings.directory(), this::add);
        }
    }

    private void add(SavedDocument document) {
        var name = String.valueOf(document.name());
        if (named.putIfAbsent(name, document) != null) {
            throw new InvalidDocumentException(
                    "Two saved queries are named " + name,
                    "Rename the one in partnerships.documents.directory: the other is there too, or in the cookbook");
        }
        byId.putIfAbsent(document.sha256(), SavedDocument.ofText(document.text()));
    }

    private void addConfigured(SavedDocument document) {
        add(document);
        configured.put(String.valueOf(document.name()), document.text());
    }

    private void add(ManifestFiles.Entry entry) {
        var id = entry.id();
        var text = entry.text();
        DocumentFiles.requireQuery(entry.toString(), text);
        configured.put(entry.toString(), text);
        var document = SavedDocument.ofText(text);
        var other = byId.putIfAbsent(id, document);
        if (named.containsKey(id) || (other != null && !other.equals(document))) {
            throw new InvalidDocumentException(
                    "Two different saved queries have the id " + id,
                    "Correct the manifests in partnerships.documents.directory");
        }
        byId.putIfAbsent(document.sha256(), document);
    }

    /** Finds a document by its name, by {@code sha256:} and the hash of its text, or by its id in a manifest. */
    public Optional<SavedDocument> find(String id) {
        var document = named.get(id);
        return document == null
                ? findByHash(id.startsWith(HASH) ? id.substring(HASH.length()) : id)
                : Optional.of(document);
    }

    /** Finds a document by the hash that a client has computed of its text. */
    public Optional<SavedDocument> findByHash(String hash) {
        var key = hash.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byId.getOrDefault(key, byId.get(hash)))
                .or(() -> Optional.ofNullable(registered.getIfPresent(key)));
    }

    /** Finds the saved document with a text. */
    public Optional<SavedDocument> findByText(String text) {
        return findByHash(SavedDocument.sha256(text));
    }

    /** Whether a request with a query and its hash registers the query if it is valid. */
    public boolean isRegistration(ExecutionInput request) {
        return isRegistrationAllowed()
                && request.getExtensions().containsKey("persistedQuery")
                && request.getQuery().length() <= LONGEST_REGISTERED
                && !byId.containsKey(SavedDocument.sha256(request.getQuery()));
    }

    void register(String text) {
        registered.put(SavedDocument.sha256(text), SavedDocument.ofText(text));
    }

    public boolean isRegistrationAllowed() {
        return settings.registrations() > 0;
    }

    /** Whether clients' own hashes may be known, because somebody has saved their documents or they register them. */
    public boolean knowsHashes() {
        return settings.directory() != null || isRegistrationAllowed();
    }

    /** Whether other queries are rejected. */
    public boolean admitNoOthers() {
        return settings.only();
    }

    /** The texts in the configured directory, by what identifies them in messages. */
    Map<String, String> configured() {
        return configured;
    }

    /** The rest of each name with a beginning. */
    public List<String> names(String beginning) {
        return named.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .toList();
    }

    public Collection<SavedDocument> all() {
        return List.copyOf(named.values());
    }
}
