import type { Catalogue } from '../keys.ts';

export const background: Catalogue['background'] = {
  siteChanged: 'Manicule: このサイトの構成が変わったようで、一部の論文が見つかりません',
  newHere: { other: 'Manicule: 新着 {count} 件' },
  newSince: { other: 'Manicule: {date} 以降の新着 {count} 件' },
  keptOff:
    'Manicule: ブラウザーがすべてのサイトで動作を止めています。一覧のページで開いて、そのサイトを許可してください。',
  markMenu: 'このページの論文に印を付ける',
  noneMatch: '一致する論文はありません',
  showMatches: { other: '一致する {count} 件をすべて表示' },
};
