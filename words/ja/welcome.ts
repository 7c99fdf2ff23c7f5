import type { Catalogue } from '../keys.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Manicule へようこそ',
  head: 'すべての論文一覧に余白を',
  lead: 'Manicule は、一覧の論文ごとに小さな手を添えます。このカードの手を押して、「読む予定」にしたり、タグを付けたり、ひとこと書いたりしてみてください。このページでの操作は保存されません。',
  everywhere: '同じ論文なら、どのサイトに表示されてもあなたのメモが付いてきます。',
  finds: '{button}なら、うろ覚えのつづりの一部からでも見つかります。{library}にはすべてがそろっています。',
  toolbarButton: 'ツールバーのボタン',
  theLibrary: 'ライブラリ',
  stays: 'すべてこのコンピューターに残ります。アカウントもサーバーも不要です。許可すると、{backups}が作成されます。',
  backups: '自動バックアップ',
  lists: 'はじめに見る一覧',
  begin: 'まずはこちらから',
};
