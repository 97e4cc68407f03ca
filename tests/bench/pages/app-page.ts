import { seededRandom } from '@/scripts/demo/call-log/random';

const labels = ['Overview', 'Orders', 'Customers', 'Invoices', 'Settings', 'Reports'] as const;
/** Nodes of one entry below. */
const nodesPerEntry = 10;

/** An application of about `nodes` nodes: navigation, buttons, a list of entries; no word of SIP. */
export function appPage(nodes: number, seed: number): string {
  const random = seededRandom(seed);
  const entry = () =>
    `<li><span class="name">${random.pick(labels)} ${random.between(100, 999)}</span><span>${random.between(1, 90)}` +
    `&nbsp;kg</span><button>Edit</button><a href="#${random.hex(6)}">Open</a></li>`;
  const entries = Array.from({ length: Math.ceil(nodes / nodesPerEntry) }, entry);
  return `<!doctype html><meta charset="utf-8"><title>App</title><nav>${labels
    .map((label) => `<a href="#">${label}</a>`)
    .join('')}</nav><main><ul>${entries.join('')}</ul></main>`;
}
