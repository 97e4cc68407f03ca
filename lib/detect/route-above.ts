import type { LineWindow } from '@/lib/detect/line-window';

/** UTF-16 units below a route of a web API that tell of its answers. */
const reach = 800;
/** A line that begins with a route, as in the documentation of a web API: `GET /v1/calls/{id}`. */
const route =
  /(?:^|\n)\W{0,8}(?:(?:GET|POST|PUT|PATCH|DELETE) |(?:get|post|put|delete)\s\/)(?!.*SIP.{1,9}[cC]od)/s;

/** Whether a number begins its line below a route of a web API, as the answers of that route do. */
export function isBelowRoute(text: string, line: LineWindow, start: number): boolean {
  if (/\w/.test(text.slice(line.start, start))) return false;
  return route.test(text.slice(Math.max(0, start - reach), start));
}
