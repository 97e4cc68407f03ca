import { type RuleFamily, ruleFamilies } from '@/scripts/docs/rule-families';

const introduction = `# Recognised formats

Written by \`npm run docs\` from the detector's rules (\`lib/detect/rules\`); every example runs as a test. Codes that
are found stand in «». A code needs more than its shape: the words of its line, of the lines around it and of the page
are weighed too, so an example may hold such words. Beside these rules, a number is found by its reason phrase
(\`486 Busy Here\`) and by the header of its table column (\`SIP status\`).
`;

/** The page that lists what the detector recognises, as Markdown. */
export function formatsPage(): string {
  return [introduction, ...ruleFamilies.map(showFamily)].join('\n');
}

function showFamily({ heading, examples }: RuleFamily): string {
  const rules = Object.entries(examples).map(([name, { recognises, accepted, rejected }]) =>
    [
      `- **${recognises}** (\`${name}\`)`,
      ...accepted.map((example) => `  - ${asCode(example)}`),
      ...rejected.map((example) => `  - not ${asCode(example)}`),
    ].join('\n'),
  );
  return `## ${heading}\n\n${rules.join('\n')}\n`;
}

/** One line of code: a line break is shown as ⏎, and backticks inside are kept by more backticks outside. */
function asCode(example: string): string {
  const line = example.replaceAll('\n', ' ⏎ ');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}
