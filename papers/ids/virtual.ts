import type { IdScheme } from '../id.ts';
import { matched, pathOf } from './address.ts';

const NAMED = /^((?:[a-z]+\.)?[a-z]+\.(?:cc|com|org)\/\d{4}\/(?:poster|oral|spotlight|spotlight-poster)\/\d+)$/;

/** Conferences' own sites on one software: the event at which a paper was shown, `neurips.cc/2023/poster/70000`. It may have several. */
export const virtual: IdScheme = {
  scheme: 'virtual',
  hosts: ['neurips.cc', 'nips.cc', 'icml.cc', 'iclr.cc', 'mlsys.org', 'cvpr.thecvf.com', 'iccv.thecvf.com'],
  ofText: (text) => matched(text.trim(), NAMED),
  ofUrl: (url) => {
    const event = /^\/virtual\/(\d{4}\/[a-z-]+\/\d+)$/.exec(pathOf(url))?.[1];
    const host = url.hostname.replace(/^www\./, '').replace(/^nips\.cc$/, 'neurips.cc');
    return event === undefined ? null : `${host}/${event}`;
  },
  toUrl: (value) => `https://${value.replace('/', '/virtual/')}`,
};
