/** Where a browser is looked for: a variable first, then commands of the PATH, then usual places. */
export interface BrowserNames {
  variable: string;
  commands: readonly string[];
  paths: readonly string[];
}

const onMac = (name: string) => `/Applications/${name}.app/Contents/MacOS/${name}`;

const onWindows = (path: string) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [`${folder}\\${path}`] : [];
  });

/** Browsers of Chromium's family that still take an extension from the command line. */
export const CHROMIUM: BrowserNames = {
  variable: 'CHROMIUM_BIN',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'microsoft-edge',
    'brave-browser',
    'vivaldi',
  ],
  paths: [
    ...['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser'].map(onMac),
    ...onWindows('Chromium\\Application\\chrome.exe'),
    ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ...onWindows('BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
  ],
};

/** Google's own Chrome: since 137 it takes an extension over the debugging pipe only. */
export const BRANDED_CHROME: BrowserNames = {
  variable: 'CHROMIUM_BIN',
  commands: ['google-chrome', 'google-chrome-stable'],
  paths: [onMac('Google Chrome'), ...onWindows('Google\\Chrome\\Application\\chrome.exe')],
};

export const FIREFOX: BrowserNames = {
  variable: 'FIREFOX_BIN',
  commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox\\firefox.exe'),
  ],
};
