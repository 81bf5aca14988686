import type { DeskWords } from '../../zh-cn/desk'

export const rooms: DeskWords['rooms'] = {
  board: 'Room board',
  byRule: 'Chosen by the rules',
  others: 'Also free, if the guest would rather',
  nothingFree: 'No suitable room is free for all nights',
  shifts: (count) =>
    count === 1
      ? 'One expected stay changes to another room of its class'
      : `${count} expected stays change to other rooms of their class`,
  chosen: (count, wanted) => `${count} of ${wanted} chosen`,
  floor: (floor) => `floor ${floor}`,
  beds: (beds) => (beds === 1 ? '1 bed' : `${beds} beds`),
  aNight: (rate) => `${rate} a night`,
  features: {
    isNearDesk: 'near the desk',
    isQuiet: 'quiet',
    isCorner: 'corner',
    hasLargeBed: 'large bed',
    connects: 'connecting',
  },
  reasons: {
    lowFloorNearDesk: 'Low floor, near the desk',
    lowFloor: 'Low floor',
    nearDesk: 'Near the desk',
    betterRoom: 'A better class',
    sameClass: 'Same class',
    sameFloor: 'Same class, same floor',
    cornerLargeBed: 'Corner room with a large bed',
    connecting: 'Connecting rooms',
    quiet: 'Quiet',
    lowRate: 'Lower rate',
    free: 'Free for all nights',
    asWished: 'The guest’s own choice',
    madeRoom: 'Made room for other guests, same class',
  },
  because: (reason, why) => `${reason}: ${why}`,
  stayRooms: 'Rooms',
  noKeys: 'These rooms have no keys. Enter them in the key cabinet first.',
  keyOut: 'not in the cabinet',
}
