import type { ReactNode } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly onText: (text: string) => void;
}

/** Opens a JSON file of the user and reads its text. */
export function FileButton({ label, onText }: FileButtonProps): ReactNode {
  return (
    <label className="file-button">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        className="unseen"
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          // Emptied, so that the same file can be opened again after it has been mended.
          void file?.text().then(onText);
          input.value = '';
        }}
      />
    </label>
  );
}
