import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { leanContract } from './build/lean-contract.ts'

/** Where `vite dev` sends API calls; the built admin is served by the API itself. */
const api = process.env.API_URL ?? 'http://127.0.0.1:4600'

export default defineConfig({
  plugins: [
    leanContract(),
    vue(),
    ui({
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] } } },
      colorMode: false,
      autoImport: false,
      experimental: { componentDetection: true },
      ui: {
        colors: { primary: 'pine', neutral: 'paper', success: 'pine', error: 'lacquer', warning: 'amber' },
        button: {
          // Under the pointer the words must stay as readable as before.
          compoundVariants: [
            { color: 'primary', variant: 'solid', class: 'hover:bg-primary/90 active:bg-primary/90' },
            { color: 'error', variant: 'solid', class: 'hover:bg-error/90 active:bg-error/90' },
          ],
        },
      },
    }),
  ],
  define: {
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  server: { port: 56120, proxy: { '/api': api } },
  preview: { port: 56121, proxy: { '/api': api } },
  worker: { format: 'es' },
  build: { target: 'es2023', reportCompressedSize: true },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
