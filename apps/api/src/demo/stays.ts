import { demoContractNo, demoRooms, demoSignatoryId } from '@frontdesk/db'
import { addDays, dateAt, toInstant } from '@frontdesk/rules'
import { day, daytime, desk, hour, type Story, type StoryStep, turn } from './story'

const zone = 'Asia/Shanghai'
// Two in the afternoon, counted from the opening of the desk.
const checkInMinute = 5 * hour + 30

interface Planned {
  readonly name: string
  /** Days from today; a stay that begins before today is in the house. */
  readonly from: number
  readonly nights: number
  /** Null where the clauses choose. */
  readonly room: string | null
  readonly purpose: 'vip' | 'business' | 'leisure' | 'group'
  readonly needs?: readonly string[]
  readonly beds?: number
  readonly upTo: 'registering' | 'allocated' | 'rateAgreed' | 'guaranteed' | 'inHouse' | 'left'
}

const plan: readonly Planned[] = [
  { name: '许南笙', from: -5, nights: 3, room: '203', purpose: 'leisure', upTo: 'left' },
  { name: '严知行', from: -4, nights: 2, room: '604', purpose: 'business', upTo: 'left' },
  {
    name: '江映雪',
    from: -3,
    nights: 4,
    room: '201',
    purpose: 'leisure',
    needs: ['elderly'],
    upTo: 'inHouse',
  },
  { name: '邵一鸣', from: -2, nights: 2, room: '504', purpose: 'business', upTo: 'inHouse' },
  { name: '唐若谷', from: -2, nights: 5, room: '801', purpose: 'vip', upTo: 'inHouse' },
  { name: '傅文博', from: -1, nights: 3, room: '605', purpose: 'business', upTo: 'inHouse' },
  {
    name: '叶青禾',
    from: -1,
    nights: 2,
    room: '303',
    purpose: 'leisure',
    needs: ['family'],
    upTo: 'inHouse',
  },
  { name: '贺兰泽', from: -1, nights: 1, room: '305', purpose: 'leisure', upTo: 'inHouse' },
  {
    name: '温以宁',
    from: 0,
    nights: 2,
    room: null,
    purpose: 'leisure',
    needs: ['newlywed'],
    upTo: 'guaranteed',
  },
  { name: '苏怀瑾', from: 0, nights: 1, room: null, purpose: 'business', upTo: 'guaranteed' },
  {
    name: '梁书白',
    from: 0,
    nights: 3,
    room: null,
    purpose: 'leisure',
    needs: ['children'],
    beds: 2,
    upTo: 'rateAgreed',
  },
  { name: '方砚秋', from: 1, nights: 2, room: null, purpose: 'vip', upTo: 'guaranteed' },
  { name: '季云舒', from: 2, nights: 4, room: null, purpose: 'leisure', upTo: 'allocated' },
  { name: '宋疏桐', from: 3, nights: 2, room: null, purpose: 'business', upTo: 'allocated' },
  { name: '程望舒', from: 4, nights: 3, room: null, purpose: 'group', upTo: 'registering' },
]

const order = ['registering', 'allocated', 'rateAgreed', 'guaranteed', 'inHouse', 'left'] as const

/** Two weeks at the guest house 听溪: some left, some in the house, some come today or later. */
export function stayStories(nowMs: number): Story[] {
  return plan.map((planned, at) => stayStory(planned, at, nowMs))
}

function stayStory(planned: Planned, at: number, nowMs: number): Story {
  const { name, from, nights, purpose, needs, beds = 1 } = planned
  const as = turn(desk, at)
  const now = toInstant(nowMs)
  const onDay = (days: number) => dateAt(addDays(now, days), zone)
  const before = from < 0 ? daytime(nowMs, -from, checkInMinute + at * 7) : 70 + at * 11
  return {
    procedure: 'hotel-stay',
    before,
    as,
    input: {
      guest: { name, address: '杭州市西湖区文三路', id: `E${String(10_000_000 + at * 7_654_321)}` },
      phone: `136${String(30_000_000 + at * 2_345_678)}`,
      party: beds + 1,
      rooms: 1,
      beds,
      purpose,
      ...(needs && { needs }),
      arrival: onDay(from),
      departure: onDay(from + nights),
      paymentMethod: purpose === 'business' ? 'companyAccount' : 'card',
    },
    steps: stepsOf(planned, as).filter(({ after }) => after < before),
  }
}

function stepsOf({ name, room, purpose, nights, upTo }: Planned, as: string): StoryStep[] {
  const found = demoRooms.find(({ roomNo }) => roomNo === room)
  const [keyId] = found?.keyIds ?? []
  const isByContract = purpose === 'business' && (room ?? '5').startsWith('5')
  const rate = isByContract
    ? { basis: 'contractCompany', contractNo: demoContractNo }
    : { basis: purpose === 'vip' ? 'vipCard' : 'rack', vipCardNo: 'VIP-20260088' }
  const guarantee =
    purpose === 'vip'
      ? { kind: 'exemption', signatoryId: demoSignatoryId, exemptionReason: '常来的贵宾' }
      : {
          kind: 'cardPreauthorisation',
          cardTail: '6688',
          authorisationNo: '260311',
          heldFen: 2_000_00,
        }
  const steps: StoryStep[] = [
    { after: 3, as, command: { type: 'allocate', ...(found && { roomIds: [found.roomId] }) } },
    { after: 6, as, command: { type: 'agreeRate', ...rate, isExplained: true, signature: name } },
    { after: 9, as, command: { type: 'guarantee', ...guarantee } },
    { after: 12, as, command: { type: 'checkIn', keyIds: [keyId] } },
    { after: nights * day - 4 * hour, as, command: { type: 'checkOut' } },
  ]
  return steps.slice(0, order.indexOf(upTo))
}
