import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = 'http://localhost:4000'

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
  server: { proxy: { '/trpc': api, '/api': api } },
})
