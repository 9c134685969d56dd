package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Life.Fact;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.files.FileStore;
import fr.prevenance.platform.files.StoredFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds proofs to an action, files or links, and takes them away again. */
@Service
@Transactional
public class DocumentDesk {

  private final ActionDesk desk;
  private final Documents documents;
  private final FileStore files;
  private final Threads threads;

  DocumentDesk(ActionDesk desk, Documents documents, FileStore files, Threads threads) {
    this.desk = desk;
    this.documents = documents;
    this.files = files;
    this.threads = threads;
  }

  public Document link(Viewer viewer, ActionId id, String title, String url) {
    Action action = held(viewer, id);
    Fact fact = fact(viewer, action);
    return noted(action, documents.link(id, new ActionWish.Link(title, url), fact), fact);
  }

  public Document file(Viewer viewer, ActionId id, String title, InputStream content) {
    Action action = held(viewer, id);
    Fact fact = fact(viewer, action);
    return noted(action, documents.file(id, title, files.keep(content), fact), fact);
  }

  @Transactional(readOnly = true)
  public List<Document> of(ActionId id) {
    return documents.of(id);
  }

  @Transactional(readOnly = true)
  public Path content(StoredFile file) {
    return files.find(file);
  }

  public void remove(Viewer viewer, ActionId id, UUID document) {
    Action action = held(viewer, id);
    if (!documents.remove(id, document, desk.today(action))) throw Refused.notFound();
  }

  private Document noted(Action action, Document document, Fact fact) {
    threads.add(
        action.id(), Entry.of(Entry.Kind.DOCUMENT, fact, null, document.id(), document.title()));
    return document;
  }

  private Action held(Viewer viewer, ActionId id) {
    Action action = desk.get(viewer, id);
    if (!action.team().holds(viewer.actor().employee())) viewer.mustWrite();
    return action;
  }

  private Fact fact(Viewer viewer, Action action) {
    return new Fact(desk.today(action), viewer.actor().name());
  }
}
