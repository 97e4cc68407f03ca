type Api = typeof import('wxt/browser').browser;

// Cast: no type knows the API as a global of ours.
const globals = globalThis as unknown as { readonly chrome: Api; readonly browser: Api };

/**
 * Stands in for `@wxt-dev/browser` in the build (see `wxt.config.ts`): that one takes `globalThis.browser` for the API
 * where it has a `runtime.id`, which a form of the page with the `id` "browser" and a control named "runtime" has, too.
 */
export const browser = import.meta.env.CHROME || import.meta.env.EDGE ? globals.chrome : globals.browser;
