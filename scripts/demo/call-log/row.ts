export type Level = 'debug' | 'info' | 'notice' | 'warning' | 'error';

/** The machines whose log is shown. */
export type NodeName = 'sbc-1' | 'kam-1' | 'ast-2' | 'fs-1' | 'web-1';

/** One row of the log. */
export interface LogRow {
  /** Milliseconds since the log began; inside a flow, since the flow began. */
  at: number;
  level: Level;
  node: NodeName;
  text: string;
}
