import type { Catalogue } from '../keys.ts';

export const common: Catalogue['common'] = {
  close: '閉じる',
  cancel: 'キャンセル',
  undo: '元に戻す',
  save: '保存',
  remove: '削除',
  star: 'スター',
  starred: 'スター付き',
  saveReadable: '読めるものを保存',
  tryAgain: '再試行',
  annotate: '「{title}」に書き込む',
  papers: { other: '論文 {count} 件' },
  export: 'エクスポート',
  import: 'インポート',
  library: 'ライブラリ',
  filters: '絞り込み',
  nothingSaved: 'まだ何も保存されていません。',
  showEverything: 'すべて表示',
  noPapersInFile: 'ファイルに論文がありません。何も変更していません。',
  savedAs: '{papers}を {file} に保存しました。',
  pair: '{before}、{after}',
};
