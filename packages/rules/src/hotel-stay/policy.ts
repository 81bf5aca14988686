import type { PolicyTable } from '../policy-table'

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

export const hotelStayPolicy = {
  checkInClock: { default: '14:00', clause: 'R5-2', shape: clock },
  checkOutClock: { default: '12:00', clause: 'R5-2', shape: clock },
  arrivalHoldClock: { default: '18:00', clause: 'H-hotel-stay-3', shape: clock },
  stayNightsMax: { default: 180, clause: 'H-hotel-stay-1', min: 1, max: 730 },
  lowFloorMax: { default: 3, clause: 'R5-6.4', min: 1, max: 30 },
  vipCardPercent: { default: 88, clause: 'R5-6.7', min: 1, max: 100 },
  serviceChargePercent: { default: 10, clause: 'R5-6.6', min: 0, max: 50 },
  standardGuaranteeFen: { default: 500_00, clause: 'R5-7.1', min: 0, max: 100_000_00 },
  superiorGuaranteeFen: { default: 800_00, clause: 'R5-7.1', min: 0, max: 100_000_00 },
  deluxeGuaranteeFen: { default: 1_200_00, clause: 'R5-7.1', min: 0, max: 100_000_00 },
  suiteGuaranteeFen: { default: 2_000_00, clause: 'R5-7.1', min: 0, max: 100_000_00 },
  valuablesCreditPercent: { default: 50, clause: 'R5-3.3', min: 0, max: 100 },
  executiveCreditFen: { default: 5_000_00, clause: 'R5-3.3', min: 0, max: 1_000_000_00 },
  exemptionCreditFen: { default: 1_000_00, clause: 'R5-3.3', min: 0, max: 1_000_000_00 },
} as const satisfies PolicyTable
