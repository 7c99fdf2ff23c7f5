import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type Family = 'chromium' | 'firefox';

/**
 * Commands, macOS applications and Windows programs, in the order they are tried. Builds of Chromium come first: they
 * are made for work like this. The branded ones update themselves and are somebody's own browser.
 */
const NAMES: Record<Family, Record<'commands' | 'mac' | 'windows', readonly string[]>> = {
  chromium: {
    commands: [
      'chromium',
      'chromium-browser',
      'ungoogled-chromium',
      'brave-browser',
      'brave',
      'vivaldi',
      'vivaldi-stable',
      'opera',
      'microsoft-edge',
      'microsoft-edge-stable',
      'google-chrome',
      'google-chrome-stable',
      'google-chrome-beta',
      'google-chrome-unstable',
    ],
    mac: [
      'Chromium',
      'Google Chrome for Testing',
      'Brave Browser',
      'Vivaldi',
      'Opera',
      'Microsoft Edge',
      'Google Chrome',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      'Vivaldi\\Application\\vivaldi.exe',
      'Programs\\Opera\\opera.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Where a browser of the family may lie on this machine, whether or not one does. */
export function candidates(family: Family): string[] {
  const { commands, mac, windows } = NAMES[family];
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    const inApplications = mac.flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app/Contents/MacOS`, macBinary(name))),
    );
    return [...inApplications, ...onPath(commands)];
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return windows.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
  }
  return onPath(commands);
}

function macBinary(application: string): string {
  return application.startsWith('Firefox') ? 'firefox' : application;
}

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
