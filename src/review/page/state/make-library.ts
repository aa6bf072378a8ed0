import type { DocumentView } from '../../../view/document-view.js';
import type { MetricView } from '../../../view/metric-view.js';
import type { FindingPage } from '../../wire.js';
import type { Server } from '../server/server.js';

/** What was asked of the server and may be looked at again. */
export interface Library {
  findings: Shelf<FindingPage>;
  metrics: Shelf<MetricView>;
  documents: Shelf<DocumentView>;
}

interface Shelf<T> {
  /** Asks where it is not there yet; what failed is asked anew the next time. */
  ask(id: string): Promise<T>;
  /** What has come already: shown without waiting. */
  here(id: string): T | undefined;
  forget(id: string): void;
}

export function makeLibrary(server: Server): Library {
  return {
    findings: shelf(server.finding, 300),
    metrics: shelf(server.metric, 50),
    documents: shelf(server.document, 20),
  };
}

/** Holds the latest `most`. */
function shelf<T>(load: (id: string) => Promise<T>, most: number): Shelf<T> {
  const asked = new Map<string, Promise<T>>();
  const here = new Map<string, T>();
  function forget(id: string): void {
    asked.delete(id);
    here.delete(id);
  }
  return {
    ask(id) {
      const known = asked.get(id);
      if (known) return known;
      const coming = load(id);
      asked.set(id, coming);
      coming.then(
        (it) => here.set(id, it),
        () => asked.delete(id),
      );
      if (asked.size > most) forget(asked.keys().next().value!);
      return coming;
    },
    here: (id) => here.get(id),
    forget,
  };
}
