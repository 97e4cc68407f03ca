import { describe, expect, test } from 'vitest';
import { addUp } from '@/lib/extension/tabs/add-up';
import { planSteps } from '@/lib/extension/tabs/plan-steps';
import type { FrameFound, FrameHere } from '@/lib/visit/visit-messages';

const found = (frame: string, codes: [number, number][], more: Partial<FrameFound> = {}): FrameFound => ({
  type: 'found',
  frame,
  share: 1,
  codes,
  isPicture: false,
  usedAt: 0,
  ...more,
});
const here = (frame: string, isTop = false): FrameHere => ({
  type: 'here',
  frame,
  isTop,
  hasFocus: false,
  shown: null,
});

describe('What frames have found is added up', () => {
  test('the worst class first, then the most', () => {
    const frames = [
      found('a', [
        [200, 9],
        [486, 1],
      ]),
      found('b', [
        [603, 1],
        [404, 2],
        [486, 4],
      ]),
    ];
    expect(addUp(frames, 2).codes).toEqual([
      { code: 603, count: 1 },
      { code: 486, count: 5 },
      { code: 404, count: 2 },
      { code: 200, count: 9 },
    ]);
  });

  test('frames that have not answered yet count as unread', () => {
    expect(addUp([found('a', [], { share: 0.5 })], 2).share).toBe(0.25);
  });

  test('a picture with codes beside it is a page like any other', () => {
    expect(addUp([found('a', [[486, 1]], { isPicture: true })], 1).isPicture).toBe(false);
    expect(addUp([found('a', [], { isPicture: true })], 1).isPicture).toBe(true);
  });
});

describe('Steps go from frame to frame', () => {
  const frames = [here('b'), here('top', true), here('a')];
  const all = [found('a', [[486, 2]]), found('b', [[503, 1]]), found('top', [[486, 1]])];
  const order = (steps: readonly { frame: string }[]) => steps.map(({ frame }) => frame);

  test('the page itself first, around and back to it', () => {
    expect(order(planSteps(frames, all, 1))).toEqual(['top', 'a', 'b', 'top']);
    expect(order(planSteps(frames, all, -1))).toEqual(['top', 'b', 'a', 'top']);
  });

  test('beginning where the last step was made', () => {
    const used = all.map((each) => (each.frame === 'a' ? { ...each, usedAt: 5 } : each));
    expect(order(planSteps(frames, used, 1))).toEqual(['a', 'b', 'top', 'a']);
  });

  test('counting what stands before, of one code alone where one is asked for', () => {
    expect(planSteps(frames, all, 1)[1]).toEqual({ frame: 'a', restart: true, before: 1, total: 4 });
    expect(planSteps(frames, all, 1, 486)[1]).toEqual({ frame: 'a', restart: true, before: 1, total: 3 });
    expect(order(planSteps(frames, all, 1, 486))).not.toContain('b');
  });

  test('nowhere, where there is no code', () => {
    expect(planSteps(frames, [found('a', [])], 1)).toEqual([]);
  });
});
