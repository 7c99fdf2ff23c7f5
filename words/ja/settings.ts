import type { Catalogue } from '../keys.ts';

export const settings: Catalogue['settings'] = {
  colours: 'Manicule のページの配色',
  system: 'システムに合わせる',
  light: 'ライト',
  dark: 'ダーク',
  marksGoBy: '印の色は表示先のページに合わせます。',
  shortcuts: 'ショートカット',
  notSet: '未設定',
  openPopup: 'ポップアップを開く',
  whereFirefox: '変更するには: アドオンページの歯車から「拡張機能のショートカットの管理」。',
  whereChromium: '変更するには {address} を開きます。',
  keysOnLists: '一覧でのキー',
  keysWork: '印の付いた一覧でキーを使う',
  keyOf: 'キー: {act}',
  keyTaken: '{key} は使用中です: {act}。',
  keysLead:
    '変更するには、欄に移って別のキーを押します。Backspace で元のキーに戻ります。「{first}」から「{last}」までは一覧のどこでも、ほかは印にフォーカスがあるときに効きます。',
  newOnLists: '一覧の新着',
  remember: '一覧に出た論文を記憶し、新着を知らせる',
  forget: '一覧に出たものを忘れる',
  memoryLead:
    'このコンピューターにのみ、論文を読み取れない数値として保存します。プライベートウィンドウでは何も記憶しません。',
  nothingRemembered: '記憶しているものはありません。',
  remembered: { other: '{count} 件の論文を記憶しています。' },
  sites: '論文に印を付けるサイト',
  keysOn: '{site} でのキー',
  modeOn: 'キー有効',
  modeLeader: '{leader} の後にキー',
  modeOff: 'キー無効',
};
