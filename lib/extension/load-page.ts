import { type LocalRegistry, loadRegistry } from './load-registry';
import { storageFault } from './settings/storage-fault';

/** All that one of the extension's own pages begins with. */
interface LocalPage extends LocalRegistry {
  /** Why what the user has set could not be read, in the browser's words. */
  readonly storageFault: string | undefined;
}

/** Loads the registry for a page of ours. Throws when the extension's files are out of reach. */
export async function loadPage(): Promise<LocalPage> {
  const [local, fault] = await Promise.all([loadRegistry(), storageFault()]);
  return { ...local, storageFault: fault };
}
