/** How often two desks race each other; `RACE_ROUNDS=1000 npm test` races them a thousand times. */
export const raceRounds = Number(process.env.RACE_ROUNDS ?? 50)

const roundMs = 2000
export const raceMs = raceRounds * roundMs
