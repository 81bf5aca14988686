import { defineConfig } from 'vitest/config'

// Each spec starts real servers and a real browser: one file at a time on two cores.
export default defineConfig({
  test: {
    include: ['specs/**/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 240_000,
    pool: 'forks',
    globalSetup: '@frontdesk/db/testing/setup',
  },
})
