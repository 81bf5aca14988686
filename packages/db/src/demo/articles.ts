import { addToDate } from '@frontdesk/rules'
import type { Transaction } from '../connect'
import { tables } from '../schema/tables'
import { demoId } from './random'
import { demoStaff } from './staff'

interface DemoArticle {
  readonly title: string
  readonly scope: string
  readonly body: string
  readonly contacts: string
  readonly hours: string
  readonly owner: string
  /** Days from today. */
  readonly reviewIn: number
}

const demoArticles: readonly DemoArticle[] = [
  {
    title: '物业费缴纳',
    scope: '全部住宅',
    body: '按季收取，每季首月 10 日前缴清。可到收银处刷卡、扫码或付现金，也可银行代扣。',
    contacts: '收银处 8001',
    hours: '周一至周五 9:00–17:30',
    owner: 'qianqinghe',
    reviewIn: 90,
  },
  {
    title: '装修时间与手续',
    scope: '全部单元',
    body: '先到前台申报，交押金，办施工人员出入证。周末和法定节假日不得做有噪声的施工。',
    contacts: '工程部 8003',
    hours: '施工：周一至周五 8:30–12:00、14:00–18:00',
    owner: 'zhenghaichuan',
    reviewIn: 45,
  },
  {
    title: '访客停车',
    scope: '地面车位',
    body: '凭访客登记入场，前两小时免费，之后每小时 5 元，每日封顶 40 元。',
    contacts: '秩序部 8005',
    hours: '全天',
    owner: 'qinshouzhuo',
    reviewIn: -6,
  },
  {
    title: '停水停电通知',
    scope: '全部单元',
    body: '计划停水停电提前三天在大堂公告并逐户告知；突发停水停电请报工程部值班。',
    contacts: '工程部值班 8110',
    hours: '全天',
    owner: 'zhenghaichuan',
    reviewIn: 120,
  },
  {
    title: '会所开放',
    scope: '业主与住户',
    body: '泳池每年 6 月至 9 月开放，健身房全年开放。凭住户证入场，访客须由住户陪同。',
    contacts: '前台 8000',
    hours: '每日 7:00–22:00',
    owner: 'linzhixia',
    reviewIn: 30,
  },
]

/** What the demo desk answers from; one article is due to be looked over. */
export async function addArticles(tx: Transaction, siteId: string, today: string): Promise<void> {
  await tx.insert(tables.knowledgeArticle).values(
    demoArticles.map(({ owner, reviewIn, ...article }) => ({
      siteId,
      articleId: demoId(`article ${article.title}`),
      ownerId: demoStaff.find(({ username }) => username === owner)?.personId ?? '',
      reviewOn: addToDate(today, reviewIn),
      ...article,
    })),
  )
}
