import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tidy/**/*.test.ts', 'run/**/*.test.ts', 'bench/**/*.test.ts'] },
})
