import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library cleans up by itself only where test functions are globals, which they are not here.
afterEach(() => cleanup());

// What a view comes to show is waited for as long as a busy machine may need; a second is not enough there.
configure({ asyncUtilTimeout: 15_000 });
