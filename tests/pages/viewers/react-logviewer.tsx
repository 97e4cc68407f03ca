import { LazyLog, ScrollFollow } from '@melloware/react-logviewer';
import { sipLog } from '../sip-log';
import { mount } from './mount';

const red = '\u001b[31m';
const reset = '\u001b[0m';
const coloured = sipLog(5_000).map((line) => line.replace(/ (486|503) /, ` ${red}$1${reset} `));

mount(
  <div style={{ height: 500 }}>
    <ScrollFollow
      startFollowing={false}
      render={({ follow, onScroll }) => (
        <LazyLog
          text={coloured.join('\n')}
          follow={follow}
          onScroll={onScroll}
          enableSearch
          selectableLines
        />
      )}
    />
  </div>,
);
