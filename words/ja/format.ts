import type { Catalogue } from '../keys.ts';

export const format: Catalogue['format'] = {
  json: 'JSON（完全なバックアップ）',
  html: 'HTML（閲覧・印刷用）',
  bibliography: '整形した参考文献',
  markdownZip: 'Markdown（論文ごとに 1 ファイル）',
  bookmarks: 'ブラウザーのブックマーク',
  list: 'ID・DOI・リンクの一覧',
};
