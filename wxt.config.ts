import { defineConfig } from 'wxt';
import { siteMatches } from './sites/registry.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Both know `light-dark()`: written out for older browsers it would follow the system instead of the page.
  vite: () => ({ build: { target: 'es2022', cssTarget: ['chrome123', 'firefox140'] } }),
  zip: { excludeSources: ['demo-output/**', 'test-output/**', 'docs/images/**'] },
  manifest: ({ browser }) => ({
    name: 'Manicule',
    // What browsers show of us before any script runs: see `words/`.
    default_locale: 'en',
    description: '__MSG_manifest_description__',
    permissions: [
      ...['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: siteMatches(),
    // Asked for one host at a time, when the reader wants a site of no adapter marked always.
    optional_host_permissions: ['*://*/*'],
    // Asked for when the reader agrees to backups: see `backup/`.
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
    action: { default_title: 'Manicule' },
    omnibox: { keyword: 'mn' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_manifest_openLibrary__' },
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-beside']: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_openBeside__',
      },
      'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_manifest_savePage__' },
    },
    // The library's page beside another: see `entrypoints/popup/beside.ts`.
    ...(browser === 'firefox'
      ? { sidebar_action: { default_panel: 'library.html', default_title: 'Manicule', open_at_install: false } }
      : { side_panel: { default_path: 'library.html' } }),
    // As low as what is used allows: `scripts/versions.ts`.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'manicule@manicule.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
