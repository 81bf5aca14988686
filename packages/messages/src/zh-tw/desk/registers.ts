import type { DeskWords } from '../../zh-cn/desk'

export const registers: DeskWords['registers'] = {
  title: '登記簿',
  lead: '櫃台要記、要查的，都在這裡。',
  number: '編號',
  matter: '事由',
  parcels: {
    title: '待領郵件',
    lead: '信件、快遞、包裹各放在哪裡',
    place: '存放位置',
    noPlace: '還沒有放好',
    arrived: '到件時間',
    empty: '沒有待領的郵件',
    emptyHint: '登記的來件會列在這裡，領走或退回後不再列出。',
    items: (count) => `${count} 件`,
  },
  custody: {
    title: '代管財物',
    lead: '業主交來代購的現金和卡具，現在在誰手上',
    atDesk: '櫃台現金',
    withPurchaser: '採購員手上',
    device: '遙控板、氣卡',
    where: '在哪裡',
    since: '收存時間',
    sum: '合計',
    devices: (count) => `${count} 件`,
    places: {
      desk: '在櫃台',
      purchaser: '在採購員手上',
      missing: '找不到',
    },
    empty: '沒有代管的現金和卡具',
    emptyHint: '登記預購電、氣後，收下的現金和卡具會列在這裡，還清後不再列出。',
  },
}
