import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const api = process.env.API_URL ?? 'http://127.0.0.1:4000'

export default defineConfig({
  base: '/kiosk/',
  plugins: [react(), tailwindcss()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 300 },
  server: { proxy: { '/trpc': api } },
  test: { environment: 'happy-dom', setupFiles: ['src/test-setup.ts'] },
})
