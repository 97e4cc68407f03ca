/** How the pointer opens cards. */
export interface HoverSettings {
  /** ms a pointer has to rest on a code before its card opens. */
  readonly restMs: number;
  /** Whether resting is enough, or a key has to be held. */
  readonly hover: 'rest' | 'modifier';
  /** That key, as `KeyboardEvent.key` names it. */
  readonly modifier: string;
  /** Whether terminals that draw their text are read here. */
  readonly readsTerminals: boolean;
}
