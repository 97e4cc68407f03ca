/**
 * Stands in for WXT's context in the build (see `wxt.config.ts`): that one tells the page the extension's id and
 * weighs a kilobyte in every frame. `lib/page/lifetime.ts` does what we need of it.
 */
export class ContentScriptContext {}
