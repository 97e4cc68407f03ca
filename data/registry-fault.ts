/** Something wrong in one file of the registry: where it stands and why it is wrong. */
export interface RegistryFault {
  file: string;
  path: string;
  reason: string;
}

/** Says that files of the registry are wrong, one line for each fault. */
export class RegistryFaultError extends Error {
  override name = 'RegistryFaultError';
  constructor(readonly faults: readonly RegistryFault[]) {
    super(faults.map(({ file, path, reason }) => `${file} at ${path || 'the top'}: ${reason}`).join('\n'));
  }
}
