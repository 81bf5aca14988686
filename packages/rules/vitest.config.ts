import { defineConfig } from 'vitest/config'

// A model test drives hundreds of random days; on a busy machine that takes its time.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 } })
